"""A record has known keys; unknown and missing ones are told."""

from collections.abc import Callable

from entretien.content.codes import Code
from entretien.content.forms import IntegerForm, KeyForm, RecordForm, TextForm
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Integer, Text
from entretien.content.shapes.shape import Shape

ReadBy = Callable[[Shape[object], str], tuple[object, list[Code]]]


def line(text: str, tone: int = 0) -> tuple[str, int]:
    return text, tone


LINE = Record(
    "line",
    line,
    Field("say", Text(99), "Les mots.", required=True, attribute="text"),
    Field("tone", Integer(0, 9), "Le ton."),
    shorthand="say",
)


def test_keys_become_arguments(read_by: ReadBy) -> None:
    assert read_by(LINE, "{say: oui, tone: 2}") == (("oui", 2), [])


def test_a_key_left_out_keeps_the_default(read_by: ReadBy) -> None:
    assert read_by(LINE, "{say: oui}") == (("oui", 0), [])


def test_a_text_alone_stands_for_one_key(read_by: ReadBy) -> None:
    assert read_by(LINE, "oui") == (("oui", 0), [])


def test_an_unknown_key_is_told_and_the_rest_is_read(read_by: ReadBy) -> None:
    assert read_by(LINE, "{say: oui, ton: 2}") == (("oui", 0), [Code.UNKNOWN_KEY])


def test_without_a_required_key_there_is_no_value(read_by: ReadBy) -> None:
    assert read_by(LINE, "{tone: 2}") == (None, [Code.MISSING_KEY])


def test_a_faulty_optional_key_is_left_out(read_by: ReadBy) -> None:
    assert read_by(LINE, "{say: oui, tone: grave}") == (("oui", 0), [Code.NOT_AN_INTEGER])


def test_a_record_tells_its_keys_and_what_a_text_alone_stands_for() -> None:
    assert LINE.form() == RecordForm(
        "line",
        (
            KeyForm("say", TextForm(99), "Les mots.", required=True),
            KeyForm("tone", IntegerForm(0, 9), "Le ton.", required=False),
        ),
        "say",
    )
