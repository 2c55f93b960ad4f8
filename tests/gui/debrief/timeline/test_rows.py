"""A turn in a few lines."""

from collections.abc import Callable

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.rows import Row, rows

Play = Callable[[str], Debrief]


def row_of(debrief: Debrief, framework: Framework, number: int) -> Row:
    return next(row for row in rows(debrief, framework) if row.number == number)


def test_there_is_one_per_turn(marked: Play, framework: Framework) -> None:
    debrief = marked("good")
    assert [row.number for row in rows(debrief, framework)] == list(range(1, 15))


def test_it_says_when_what_was_heard_and_what_was_answered(marked: Play, framework: Framework) -> None:
    row = row_of(marked("good"), framework, 2)
    assert (row.phase, row.time) == ("Accueil", "12\u00a0s")
    assert row.heard
    assert row.mood
    assert row.answer


def test_at_one_s_desk_it_says_what_was_asked_and_picked(marked: Play, framework: Framework) -> None:
    row = row_of(marked("good"), framework, 1)
    assert row.mood == ""
    assert row.heard.endswith("?")
    assert "\u00a0; " in row.answer


def test_what_hurts_comes_first_and_competences_go_by_their_code(marked: Play, framework: Framework) -> None:
    row = row_of(marked("capped"), framework, 8)
    assert row.tags[0].text.startswith("Faute\u00a0: ")
    assert any("C4.6." in tag.text for tag in row.tags)


def test_read_aloud_competences_have_their_name_and_the_grade_its_word(
    marked: Play, framework: Framework
) -> None:
    row = row_of(marked("capped"), framework, 8)
    assert "C4.6." not in row.spoken
    assert row.grade is not None
    assert row.grade.word in row.spoken
    assert row.spoken.startswith("Tour 8. ")


def test_there_is_no_grade_while_values_wait(waiting: Play, framework: Framework) -> None:
    assert {row.grade for row in rows(waiting("good"), framework)} == {None}
