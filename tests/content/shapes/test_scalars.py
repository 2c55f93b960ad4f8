"""A value is converted by the type its place expects."""

from collections.abc import Callable

import pytest

from entretien.content.codes import Code
from entretien.content.shapes.scalars import Flag, Integer, Text, Word
from entretien.content.shapes.shape import Shape
from entretien.scenario.speech import Channel

ReadBy = Callable[[Shape[object], str], tuple[object, list[Code]]]


@pytest.mark.parametrize("text", ["12:30", "010", "yes", "2026-03-16", "1e3", "0x10", ".5", "-"])
def test_a_text_stays_as_it_was_written(read_by: ReadBy, text: str) -> None:
    assert read_by(Text(100), f"'{text}'") == (text, [])


@pytest.mark.parametrize("text", ["12:30", "010", "yes", "2026-03-16", "1e3", "0x10", ".5", "true"])
def test_quotes_make_no_difference_to_a_text(read_by: ReadBy, text: str) -> None:
    assert read_by(Text(100), text) == read_by(Text(100), f'"{text}"') == (text, [])


@pytest.mark.parametrize("text", ['""', '"  "', "~", "null", "Null", "NULL"])
def test_nothing_is_not_a_text(read_by: ReadBy, text: str) -> None:
    assert read_by(Text(100), text) == (None, [Code.EMPTY_VALUE])


def test_a_quoted_null_is_a_word(read_by: ReadBy) -> None:
    assert read_by(Text(100), '"null"') == ("null", [])


def test_the_end_of_a_folded_text_is_left_out(read_by: ReadBy) -> None:
    assert read_by(Text(100), ">\n  un\n  deux\n\n  trois\n") == ("un deux\ntrois", [])


def test_a_text_that_is_too_long_is_told(read_by: ReadBy) -> None:
    assert read_by(Text(3), "quatre") == ("quatre", [Code.TEXT_TOO_LONG])


@pytest.mark.parametrize(
    ("text", "value"), [("3", 3), ("+3", 3), ("-3", -3), ("010", 10), ("'7'", 7), ("0", 0)]
)
def test_an_integer_is_in_base_ten(read_by: ReadBy, text: str, value: int) -> None:
    assert read_by(Integer(-10, 10), text) == (value, [])


@pytest.mark.parametrize("text", ["3.0", "0x3", "1e3", "trois", "3 min", "1_0", "٣", "1:30"])
def test_anything_else_is_not_an_integer(read_by: ReadBy, text: str) -> None:
    assert read_by(Integer(-10, 10), text) == (None, [Code.NOT_AN_INTEGER])


@pytest.mark.parametrize("text", ["-11", "11", "999999999"])
def test_an_integer_has_bounds(read_by: ReadBy, text: str) -> None:
    assert read_by(Integer(-10, 10), text) == (None, [Code.OUT_OF_RANGE])


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("vrai", True), ("Oui", True), ("yes", True), ("false", False), ("NON", False)],
)
def test_a_flag_is_said_in_french_or_english(read_by: ReadBy, text: str, value: bool) -> None:
    assert read_by(Flag(), text) == (value, [])


@pytest.mark.parametrize("text", ["1", "on", "peut-être"])
def test_anything_else_is_not_a_flag(read_by: ReadBy, text: str) -> None:
    assert read_by(Flag(), text) == (None, [Code.NOT_A_FLAG])


def test_a_word_is_one_of_a_list(read_by: ReadBy) -> None:
    assert read_by(Word(Channel), "phone") == (Channel.PHONE, [])
    assert read_by(Word(Channel), "Phone") == (None, [Code.UNKNOWN_WORD])


@pytest.mark.parametrize("shape", [Text(10), Integer(0, 1), Flag(), Word(Channel)])
@pytest.mark.parametrize("text", ["[a]", "{a: b}"])
def test_a_list_or_keys_are_not_a_single_value(read_by: ReadBy, shape: Shape[object], text: str) -> None:
    assert read_by(shape, text) == (None, [Code.WRONG_TYPE])
