"""Figures are quoted by name."""

import pytest

from entretien.content.codes import Code
from entretien.content.quoting import Quotable


@pytest.fixture
def quotable() -> Quotable:
    known = Quotable()
    known.add({"livret_a.taux": "1,50 %"})
    known.add({"bank.name": "Banque du Littoral"})
    return known


def quoted(quotable: Quotable, text: str) -> tuple[str, list[tuple[Code, str]]]:
    complaints: list[tuple[Code, str]] = []
    result = quotable.quoted(text, lambda code, piece: complaints.append((code, piece)))
    return result, complaints


def test_a_name_becomes_its_value(quotable: Quotable) -> None:
    text = "À {bank.name}, le livret A sert {livret_a.taux}, oui {livret_a.taux}."

    assert quoted(quotable, text) == ("À Banque du Littoral, le livret A sert 1,50 %, oui 1,50 %.", [])


def test_a_doubled_brace_is_a_brace(quotable: Quotable) -> None:
    assert quoted(quotable, "{{livret_a.taux}}") == ("{livret_a.taux}", [])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{livret_a.tau}", (Code.UNKNOWN_FIGURE, "livret_a.tau")),
        ("{}", (Code.UNKNOWN_FIGURE, "")),
        ("{0.__class__}", (Code.UNKNOWN_FIGURE, "0.__class__")),
        ("{livret_a.taux!r}", (Code.UNKNOWN_FIGURE, "livret_a.taux!r")),
        ("un { seul", (Code.LONE_BRACE, "{")),
        ("un } seul", (Code.LONE_BRACE, "}")),
    ],
)
def test_anything_else_in_braces_is_told(quotable: Quotable, text: str, complaint: tuple[Code, str]) -> None:
    assert quoted(quotable, text) == (text, [complaint])


def test_a_name_is_not_called_unknown_while_some_files_could_not_be_read() -> None:
    half = Quotable()
    half.add({"bank.name": "Banque du Littoral"})

    assert quoted(half, "{livret_a.taux}") == ("{livret_a.taux}", [])
