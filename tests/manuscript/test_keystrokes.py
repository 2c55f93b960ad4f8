"""What an editor writes by itself."""

import pytest

from entretien.manuscript.keystrokes import (
    commented,
    is_empty_item,
    lead_of_next,
    shifted,
    spaces_back,
    spaces_to_stop,
)


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("title: Un", ""),
        ("    say: Un", "    "),
        ("phases:", "  "),
        ("  exchanges: ", "    "),
        ("  say: |", "    "),
        ("  - id: un", "    "),
        ("  - id:", "      "),
        ("  - un texte", "  - "),
        ('  - "un: texte"', "  - "),
        ("  - {id: un}", "  - "),
        ("  # rien :", "  "),
        ("", ""),
    ],
)
def test_a_new_line_begins_where_one_would_write(line: str, lead: str) -> None:
    assert lead_of_next(line) == lead


def test_an_empty_item_is_known() -> None:
    assert is_empty_item("   - ")
    assert not is_empty_item("   - un")


def test_steps_lead_to_even_columns() -> None:
    assert [spaces_to_stop(column) for column in (0, 1, 2)] == [2, 1, 2]
    assert [spaces_back(before) for before in ("", "a", "  ", "   ", "  a")] == [1, 1, 2, 1, 1]


def test_lines_become_comments_and_are_lines_again() -> None:
    lines = ["  un:", "", "    deux: 2"]
    assert commented(lines) == ["  # un:", "", "  #   deux: 2"]
    assert commented(commented(lines)) == lines


def test_what_is_a_comment_only_in_part_becomes_one_wholly() -> None:
    assert commented(["# un", "deux"]) == ["# # un", "# deux"]


def test_lines_move_together() -> None:
    assert shifted(["un", "", "  deux"], 2) == ["  un", "", "    deux"]
    assert shifted(["un", "    deux"], -2) == ["un", "  deux"]
