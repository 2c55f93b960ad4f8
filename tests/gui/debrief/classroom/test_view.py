"""The window for the projector, by keyboard: a step, a vote, what is hidden until it is revealed."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from entretien.application.reviewing import Reviewer
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.classroom.view import ClassroomWindow
from entretien.gui.debrief.classroom.vote_bar import VoteBar
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.paragraph_label import ParagraphLabel
from entretien.history.annotations import Annotation
from entretien.kernel.ids import AnnotationId
from samples.annotated import notebook
from samples.kept import NOON

Play = Callable[[str], Debrief]

PROMISE = 8
"""The turn of the play « capped » at which a loan is promised."""

HD, FULL_HD = (1280, 720), (1920, 1080)


@pytest.fixture
def debrief(marked: Play) -> Debrief:
    return marked("capped")


@pytest.fixture
def classroom(qtbot: QtBot, theme: Theme, framework: Framework, debrief: Debrief) -> ClassroomWindow:
    """The window at the promise of a loan."""
    return opened(qtbot, ClassroomWindow(theme, framework, debrief, PROMISE))


def opened(qtbot: QtBot, window: ClassroomWindow, size: tuple[int, int] = HD) -> ClassroomWindow:
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def words(window: ClassroomWindow) -> str:
    """All that can be read."""
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def tallies(window: ClassroomWindow) -> list[str]:
    return [row.tally.text() for row in window.rows if row.tally.isVisible()]


def test_the_choice_and_what_follows_come_with_the_space_bar(
    classroom: ClassroomWindow, debrief: Debrief
) -> None:
    turn = debrief.turns[PROMISE - 1]
    assert turn.heard is not None
    assert turn.reaction is not None
    before = words(classroom)
    assert turn.heard.say in before
    assert classroom.scene.mood is turn.heard.mood
    hidden = (turn.reaction.say, *turn.remarks, "choix fait", "atteindre", "Faute")
    assert [each for each in hidden if each in before] == []
    QTest.keyClick(classroom, Qt.Key.Key_Space)
    after = words(classroom)
    assert [each for each in hidden if each not in after] == []
    assert classroom.outcome is not None
    assert classroom.outcome.grade.text()
    QTest.keyClick(classroom, Qt.Key.Key_Left)
    assert words(classroom) == before


def test_what_the_trainer_wrote_on_the_turn_is_read_once_it_is_revealed(
    classroom: ClassroomWindow,
) -> None:
    classroom.lesson.annotations = (
        Annotation(AnnotationId("tour"), "Ne promettez rien.", NOON, PROMISE),
        Annotation(AnnotationId("tout"), "Bel entretien.", NOON),
    )
    classroom.show_slide()

    def read() -> list[str]:
        return [each.accessibleName() for each in classroom.findChildren(ParagraphLabel) if each.isVisible()]

    assert read() == []
    QTest.keyClick(classroom, Qt.Key.Key_Space)
    assert read() == ["Ne promettez rien."]
    assert "Ne promettez rien." in classroom.accessibleName()
    assert "Annotation du formateur" in words(classroom)


def test_arrows_and_a_remote_control_go_through_the_turns(classroom: ClassroomWindow) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        QTest.keyClick(classroom, key)
    assert classroom.lesson.turn == PROMISE + 1
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
        QTest.keyClick(classroom, key)
    assert classroom.lesson.turn == PROMISE


def test_students_vote_one_after_the_other(classroom: ClassroomWindow) -> None:
    QTest.keyClicks(classroom, "1221")
    QTest.keyClick(classroom, Qt.Key.Key_Backspace)
    assert "3 votes" in words(classroom)
    assert tallies(classroom) == []
    QTest.keyClick(classroom, Qt.Key.Key_Space)
    assert tallies(classroom)[:2] == ["1 voix · 33\u00a0%", "2 voix · 67\u00a0%"]
    assert classroom.rows[1].bar.accessibleName() == "2 voix · 67\u00a0%"
    assert "choix fait" not in words(classroom)
    QTest.keyClick(classroom, Qt.Key.Key_Space)
    assert "choix fait" in words(classroom)
    assert tallies(classroom)[:2] == ["1 voix · 33\u00a0%", "2 voix · 67\u00a0%"]


def test_digits_of_a_french_keyboard_need_no_shift(classroom: ClassroomWindow) -> None:
    for character in "&é&":
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, classroom, Qt.Key.Key_unknown, character, Qt.KeyboardModifier.NoModifier
        )
    assert classroom.lesson.ballot.counts[:2] == (2, 1)


def test_the_trainer_types_the_counts(classroom: ClassroomWindow) -> None:
    press(classroom, "Saisir les voix")
    first, second = classroom.rows[0].votes, classroom.rows[1].votes
    assert first.hasFocus()
    QTest.keyClicks(first, "1x2")
    assert first.text() == "12"
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    QTest.keyClicks(second, "+4")
    QTest.keyClick(second, Qt.Key.Key_Escape)
    assert classroom.isVisible()
    assert not second.isVisible()
    assert classroom.lesson.ballot.counts[:2] == (12, 4)
    QTest.keyClick(classroom, Qt.Key.Key_Space)
    assert tallies(classroom)[:2] == ["12 voix · 75\u00a0%", "4 voix · 25\u00a0%"]


def test_enter_shows_what_was_typed_and_escape_then_leaves(classroom: ClassroomWindow) -> None:
    press(classroom, "Saisir les voix")
    field = classroom.rows[0].votes
    QTest.keyClicks(field, "1234")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert tallies(classroom)[0] == "123 voix · 100\u00a0%"
    QTest.keyClick(classroom, Qt.Key.Key_Escape)
    assert not classroom.isVisible()


def test_a_screen_reader_is_told_no_more_than_the_class_sees(
    classroom: ClassroomWindow, debrief: Debrief
) -> None:
    turn = debrief.turns[PROMISE - 1]
    assert turn.reaction is not None
    assert "choix fait" not in classroom.accessibleName()
    assert turn.reaction.say not in classroom.accessibleName()
    QTest.keyClick(classroom, Qt.Key.Key_Space)
    assert "choix fait" in classroom.accessibleName()
    assert turn.reaction.say in classroom.accessibleName()


def press(window: ClassroomWindow, text: str) -> None:
    button = next(each for each in window.findChildren(Button) if each.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_escape_leaves(classroom: ClassroomWindow) -> None:
    QTest.keyClick(classroom, Qt.Key.Key_Escape)
    assert not classroom.isVisible()


def test_letters_grow_with_the_window(
    qtbot: QtBot, theme: Theme, framework: Framework, debrief: Debrief
) -> None:
    small = opened(qtbot, ClassroomWindow(theme, framework, debrief, PROMISE))
    large = opened(qtbot, ClassroomWindow(theme, framework, debrief, PROMISE), FULL_HD)
    heights = [window.rows[0].words.fontMetrics().height() for window in (small, large)]
    assert heights[0] >= 1.3 * theme.pixels("spoken")
    assert heights[1] >= 1.4 * heights[0]


def test_what_an_author_wrote_is_shown_as_it_is(
    qtbot: QtBot, theme: Theme, framework: Framework, debrief: Debrief
) -> None:
    """A text that looks like HTML, and one far longer than the window is high."""
    hostile = "<img src='/dev/zero'><b>gras</b> " * 200
    turn = debrief.turns[PROMISE - 1]
    assert turn.heard is not None
    turns = (replace(turn, heard=replace(turn.heard, say=hostile), remarks=(hostile,)),)
    window = opened(
        qtbot, ClassroomWindow(theme, framework, replace(debrief, turns=debrief.turns[:7] + turns), 8)
    )
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert words(window).count(hostile) == 2
    assert window.size() == QSize(*HD)
    QTest.keyClick(window, Qt.Key.Key_Down)


def test_a_bar_is_as_long_as_its_share(qtbot: QtBot, any_theme: Theme) -> None:
    bar = VoteBar(any_theme)
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.show_share(0.5, leading=True, spoken="1 voix")
    picture: QImage = bar.grab().toImage()
    assert picture.pixelColor(QPoint(90, 10)) == QColor(any_theme.colour("accent"))
    assert picture.pixelColor(QPoint(110, 10)) == QColor(any_theme.colour("sunken"))


def test_the_debrief_opens_it_at_the_turn_at_hand_and_outlives_it(
    qtbot: QtBot, theme: Theme, framework: Framework, reviewer: Reviewer, debrief: Debrief
) -> None:
    screen = DebriefScreen(theme, framework, reviewer, debrief, notebook(debrief))
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.report.turn_requested.emit(PROMISE)
    left = []
    screen.closed.connect(lambda: left.append(True))
    QTest.keyClick(screen, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: screen.findChildren(ClassroomWindow) != [])
    (window,) = screen.findChildren(ClassroomWindow)
    qtbot.waitUntil(window.isActiveWindow)
    assert window.isFullScreen()
    assert window.lesson.turn == PROMISE
    screen.project()
    assert screen.findChildren(ClassroomWindow) == [window]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.findChildren(ClassroomWindow) == [])
    assert left == []
    assert screen.isVisible()
