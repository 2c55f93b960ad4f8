"""Ids are plain words that conditions can name; references are looked up at the end."""

from collections.abc import Callable

import pytest

from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.content.shapes.identifiers import FigureName, FileId, Id
from entretien.content.shapes.shape import Shape

ReadBy = Callable[[Shape[object], str], tuple[object, list[Code]]]


@pytest.mark.parametrize("text", ["a", "arrivee", "besoin_2", "a" * 64, "match"])
def test_an_id_is_a_plain_word(read_by: ReadBy, text: str) -> None:
    assert read_by(Id(str, Space.FACT), text) == (text, [])


@pytest.mark.parametrize("text", ["Arrivee", "arrivée", "2a", "_a", "a-b", "a b", "a" * 65, "ａ"])
def test_anything_else_is_not_an_id(read_by: ReadBy, text: str) -> None:
    assert read_by(Id(str, Space.FACT), text) == (text, [Code.BAD_ID])


@pytest.mark.parametrize("text", ["not", "from", "lambda", "back"])
def test_a_word_that_means_something_already_is_not_an_id(read_by: ReadBy, text: str) -> None:
    shape = Id(str, Space.EXCHANGE, reserved=frozenset({"back"}))

    assert read_by(shape, text) == (text, [Code.RESERVED_ID])


@pytest.mark.parametrize("text", ["2026-03-16", "littoral", "lea_martin"])
def test_a_file_may_be_named_by_a_date(read_by: ReadBy, text: str) -> None:
    assert read_by(FileId(str), text) == (text, [])


@pytest.mark.parametrize("text", ["../lea", "a/b", "a.b", "/etc/passwd", "C:lea", "Lea", "-a", "a" * 65])
def test_a_file_of_another_folder_cannot_be_named(read_by: ReadBy, text: str) -> None:
    assert read_by(FileId(str), text) == (None, [Code.BAD_ID])


def test_a_figure_has_a_dotted_name(read_by: ReadBy) -> None:
    assert read_by(FigureName(), "livret_a.taux") == ("livret_a.taux", [])
    assert read_by(FigureName(), "geste_max") == ("geste_max", [])
    assert read_by(FigureName(), "livret..taux") == (None, [Code.BAD_ID])
