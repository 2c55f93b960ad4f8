"""The list of turns stays legible and in sight."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.rows import rows
from entretien.gui.debrief.timeline.turn_list import TurnList
from entretien.gui.theme.theme import Theme

Play = Callable[[str], Debrief]


def test_the_turn_at_hand_stays_in_sight_when_room_shrinks(
    qtbot: QtBot, theme: Theme, framework: Framework, marked: Play
) -> None:
    shown = TurnList(theme, rows(marked("good"), framework))
    qtbot.addWidget(shown)
    shown.resize(500, 900)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.take_turn(7)
    shown.resize(500, 160)
    assert shown.viewport().rect().intersects(shown.visualRect(shown.currentIndex()))


def test_a_turn_that_is_not_there_changes_nothing(
    qtbot: QtBot, theme: Theme, framework: Framework, marked: Play
) -> None:
    shown = TurnList(theme, rows(marked("good"), framework))
    qtbot.addWidget(shown)
    shown.take_turn(99)
    assert shown.turn == 1


def test_rows_are_painted_in_any_look_with_or_without_a_grade(
    qtbot: QtBot, any_theme: Theme, framework: Framework, marked: Play
) -> None:
    first = rows(marked("capped"), framework)
    bare = [replace(row, grade=None, tags=(), cue="", mood="") for row in first]
    for told in (first, bare):
        shown = TurnList(any_theme, told)
        qtbot.addWidget(shown)
        shown.resize(220, 900)
        assert not shown.grab().isNull()
