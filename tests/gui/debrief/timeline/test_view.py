"""The turns of a debrief, by keyboard and by mouse."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.page_list import PART
from entretien.gui.debrief.timeline.turn_page import Standing
from entretien.gui.debrief.timeline.view import Timeline
from entretien.kernel.ids import ReplyId
from entretien.transcript.commands import Choose

Play = Callable[[str], Debrief]
Open = Callable[..., Timeline]

PROMISE = 8
"""The turn of the play « capped » at which a loan is promised."""


def choices(shown: Timeline) -> list[str]:
    """What the panel offers, read aloud."""
    model = shown.panel.parts.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_everything_follows_the_turn_at_hand(timeline: Open, marked: Play) -> None:
    debrief = marked("capped")
    shown = timeline(debrief)
    for number in range(2, 9):
        QTest.keyClick(shown.turns, Qt.Key.Key_Down)
        turn = debrief.turns[number - 1]
        assert shown.turns.turn == number
        assert shown.panel.title.text().startswith(f"Tour {number} · ")
        assert turn.heard is not None
        assert shown.panel.scene.mood is turn.heard.mood
    QTest.keyClick(shown.turns, Qt.Key.Key_Home)
    assert shown.panel.scene.mood is None


def test_the_grade_is_a_word_and_what_is_within_reach_is_told(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("capped"))
    shown.show_turn(PROMISE)
    word, *_loss = shown.panel.grade.text().split()
    assert word in {"Imprécis", "Maladroit", "Coûteux"}
    assert shown.panel.reach.text().startswith("D'ici, vous pouviez encore atteindre ")


def test_grades_come_in_place(timeline: Open, waiting: Play, marked: Play) -> None:
    shown = timeline(waiting("capped"))
    shown.show_turn(PROMISE)
    assert not shown.panel.grade.isVisible()
    assert not shown.moments.isVisible()
    shown.show_worth(marked("capped"))
    assert shown.turns.turn == PROMISE
    assert shown.panel.grade.isVisible()
    assert shown.moments.isVisible()


def test_a_key_moment_jumps_to_its_turn(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("capped"))
    button = shown.moments.buttons[0]
    number = int(button.text())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert shown.turns.turn == number
    assert shown.turns.hasFocus()
    assert f"Tour {number}" in button.accessibleName()


def test_enter_goes_to_what_was_offered_and_left_comes_back(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("good"))
    shown.show_turn(3)
    QTest.keyClick(shown.turns, Qt.Key.Key_Return)
    assert shown.panel.parts.hasFocus()
    choice = shown.panel.parts.choice
    assert choice is not None
    assert choice.standing is Standing.CHOSEN
    QTest.keyClick(shown.panel.parts, Qt.Key.Key_Left)
    assert shown.turns.hasFocus()


def test_turns_can_be_stepped_through_from_the_panel(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("good"))
    QTest.keyClick(shown.turns, Qt.Key.Key_Return)
    QTest.keyClick(shown.panel.parts, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert shown.turns.turn == 2
    QTest.keyClick(shown.panel.parts, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert shown.turns.turn == 1


def test_another_open_reply_can_be_tried(timeline: Open, marked: Play, qtbot: QtBot) -> None:
    shown = timeline(marked("capped"))
    shown.show_turn(PROMISE)
    QTest.keyClick(shown.turns, Qt.Key.Key_Return)
    assert not shown.panel.branch.isEnabled()
    model = shown.panel.parts.model()
    wanted = next(
        row
        for row in range(model.rowCount())
        if getattr(model.index(row, 0).data(PART), "command", None) == Choose(ReplyId("argumenter"))
    )
    shown.panel.parts.setCurrentIndex(model.index(wanted, 0))
    assert shown.panel.branch.isEnabled()
    with qtbot.waitSignal(shown.branch_requested) as asked:
        QTest.keyClick(shown.panel.parts, Qt.Key.Key_Return)
    assert asked.args == [PROMISE, Choose(ReplyId("argumenter"))]


def test_the_button_says_in_full_what_there_is_room_for(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("good"))
    full = "Et si… choisissez une autre réponse possible"
    assert shown.panel.branch.text() == full
    shown.resize(760, 600)
    assert shown.panel.branch.text() == "Et si…"
    assert shown.panel.branch.accessibleName() == full


def test_the_choice_made_is_not_tried_again(timeline: Open, marked: Play, qtbot: QtBot) -> None:
    shown = timeline(marked("capped"))
    QTest.keyClick(shown.turns, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(shown.branch_requested):
        QTest.keyClick(shown.panel.parts, Qt.Key.Key_Return)


def test_a_click_on_the_curves_takes_the_nearest_turn(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("good"))
    right = QPoint(shown.chart.width() - 4, shown.chart.height() // 2)
    QTest.mouseClick(shown.chart, Qt.MouseButton.LeftButton, pos=right)
    assert shown.turns.turn == 14


def test_the_curves_have_a_twin_in_a_table(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("good"))
    QTest.mouseClick(shown.as_table, Qt.MouseButton.LeftButton)
    assert shown.table.isVisible()
    assert not shown.chart.isVisible()
    model = shown.table.model()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Confiance"
    assert model.headerData(0, Qt.Orientation.Vertical) == "Au début"
    shown.table.setCurrentIndex(model.index(5, 0))
    assert shown.turns.turn == 5


def test_where_room_is_short_the_turn_stands_below_the_list(timeline: Open, marked: Play) -> None:
    shown = timeline(marked("good"), (700, 700))
    assert shown.panel.geometry().top() >= shown.turns.geometry().bottom()


def test_an_interview_without_a_turn_shows_none(timeline: Open, marked: Play) -> None:
    shown = timeline(replace(marked("good"), turns=()))
    assert shown.turns.turn is None
    assert choices(shown) == []
