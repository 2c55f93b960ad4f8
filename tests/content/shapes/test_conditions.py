"""Conditions are read where they are written, and complained of at the column that is wrong."""

from collections.abc import Callable

import pytest

from entretien.content.codes import Code
from entretien.content.reading import Reading

Read = Callable[..., Reading]
PERSONA = "personas/lea_martin.yaml"


def told(read: Read, written: str) -> list[tuple[Code, int]]:
    reading = read(f"walks_out_when: {written}\n", PERSONA)
    return [(each.code, each.place.column) for each in reading.diagnostics]


@pytest.mark.parametrize(
    ("condition", "code", "column"),
    [
        ("trust >=", Code.CONDITION_SYNTAX, 9),
        ("trust * 2 >= 9", Code.CONDITION_FORM, 1),
        ("tension >= 9 and trust.real", Code.CONDITION_FORM, 18),
        ("tension >= 9 and exec(trust)", Code.CONDITION_FUNCTION, 18),
        ("tension >= 9 and ｔrust", Code.CONDITION_CHARACTER, 18),
        ("tension >= 9 and trist <= 2", Code.UNKNOWN_GAUGE, 18),
        ("known(voyages)", Code.UNKNOWN_FACT, 7),
        ("chosen(ouvrir) or chosen(fermer)", Code.UNKNOWN_REPLY, 26),
        ("not visited(depart)", Code.UNKNOWN_EXCHANGE, 13),
        ("in_phase(closing)", Code.ABSENT_PHASE, 10),
        ("raised(prix)", Code.UNKNOWN_OBJECTION, 8),
    ],
)
def test_a_mistake_is_placed_inside_the_condition(
    read: Read, condition: str, code: Code, column: int
) -> None:
    start = len("walks_out_when: ")

    assert told(read, condition) == [(code, start + column)]
    assert told(read, f"'{condition}'") == [(code, start + 1 + column)]


def test_the_column_inside_the_condition_is_said_too(read: Read) -> None:
    (found,) = read("walks_out_when: tension >= 9 and know(voyage)\n", PERSONA).diagnostics

    assert "caractère 18" in found.message
    assert "known" in found.message


def test_a_good_condition_is_kept_as_it_was_written(read: Read) -> None:
    reading = read("walks_out_when: tension >= 9 and turns > 3 and not known(voyage)\n", PERSONA)

    assert reading.scenario is not None
    assert reading.scenario.persona.walks_out_when == "tension >= 9 and turns > 3 and not known(voyage)"
