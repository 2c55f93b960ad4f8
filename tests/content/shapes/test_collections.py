"""Lists and mappings of values of one shape."""

from collections.abc import Callable

import pytest

from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.content.shapes.collections import ListOf, Named, OneOrMany, Pairs
from entretien.content.shapes.identifiers import Id
from entretien.content.shapes.record import Field, Record
from entretien.content.shapes.scalars import Integer, Text
from entretien.content.shapes.shape import Shape

ReadBy = Callable[[Shape[object], str], tuple[object, list[Code]]]

NUMBER = Integer(0, 9)
PAIR = Record("pair", lambda name, value: (name, value), Field("value", NUMBER, "…", required=True))


def test_a_list_keeps_what_could_be_read(read_by: ReadBy) -> None:
    assert read_by(ListOf(NUMBER), "[1, 2]") == ((1, 2), [])
    assert read_by(ListOf(NUMBER), "[1, deux, 3]") == ((1, 3), [Code.NOT_AN_INTEGER])


@pytest.mark.parametrize(
    ("text", "code"), [("[]", Code.EMPTY_VALUE), ("1", Code.WRONG_TYPE), ("~", Code.EMPTY_VALUE)]
)
def test_an_empty_list_or_a_value_alone_is_told(read_by: ReadBy, text: str, code: Code) -> None:
    _value, codes = read_by(ListOf(NUMBER), text)

    assert codes == [code]


def test_one_or_many_takes_a_value_without_its_list(read_by: ReadBy) -> None:
    assert read_by(OneOrMany(NUMBER), "1") == ((1,), [])
    assert read_by(OneOrMany(NUMBER), "[1, 2]") == ((1, 2), [])


def test_pairs_keep_the_order_written(read_by: ReadBy) -> None:
    assert read_by(Pairs(Text(9), NUMBER), "{b: 1, a: 2}") == ((("b", 1), ("a", 2)), [])


def test_named_records_are_given_their_id(read_by: ReadBy) -> None:
    named = Named(Id(str, Space.FACT), PAIR, "name")

    assert read_by(named, "{a: {value: 1}, b: {value: 2}}") == ((("a", 1), ("b", 2)), [])
    assert read_by(named, "{A: {value: 1}}") == ((("A", 1),), [Code.BAD_ID])
    assert read_by(named, "{}") == ((), [Code.EMPTY_VALUE])


def test_some_ids_may_have_a_record_of_their_own(read_by: ReadBy) -> None:
    special = Record("special", lambda name: (name, None))
    named = Named(Id(str, Space.FACT), PAIR, "name", special={"b": special})

    assert read_by(named, "{a: {value: 1}, b: {}}") == ((("a", 1), ("b", None)), [])
