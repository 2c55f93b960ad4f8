"""A character of a text is in a value, on a line, in a column."""

import pytest

from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address
from entretien.manuscript.places import address_at, line_and_column, offset_at

TEXT = """\
title: Un essai
facts: {voyage: {label: "Part"}}
phases:
  # une remarque
  - id: un
    say: "Bonjour"
  - deux
"""


@pytest.mark.parametrize(
    ("at", "address"),
    [
        ("title", ("title",)),
        ("essai", ("title",)),
        ("voyage", ("facts", "voyage")),
        ("Part", ("facts", "voyage", "label")),
        ("# une", ("phases",)),
        ("- id", ("phases", 0)),
        ("jour", ("phases", 0, "say")),
        ("- deux", ("phases", 1)),
        ("deux", ("phases", 1)),
    ],
)
def test_a_character_is_in_the_smallest_value_around_it(at: str, address: Address) -> None:
    manuscript = Manuscript.of(TEXT)
    assert address_at(manuscript.root, TEXT.index(at)) == address


def test_what_stands_before_everything_is_in_no_value() -> None:
    assert address_at(Manuscript.of("# rien\nun: deux\n").root, 0) == ()


def test_what_follows_a_closing_brace_is_in_what_was_closed() -> None:
    assert address_at(Manuscript.of("un: {deux: trois}\n").root, len("un: {deux: trois}")) == ("un",)


@pytest.mark.parametrize(
    ("at", "line", "column"), [(0, 1, 1), (TEXT.index("essai"), 1, 11), (TEXT.index("deux"), 7, 5)]
)
def test_a_character_has_a_line_and_a_column(at: int, line: int, column: int) -> None:
    assert line_and_column(TEXT, at) == (line, column)
    assert offset_at(TEXT, line, column) == at


def test_a_place_beyond_the_text_is_its_end() -> None:
    assert offset_at("un\ndeux", 9) == 7
    assert offset_at("un\ndeux", 1, 40) == 2
