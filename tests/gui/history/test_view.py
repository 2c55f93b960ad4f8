"""The history screen, by keyboard."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.history.models import TITLE
from entretien.gui.history.partner_dialog import PartnerDialog
from entretien.gui.history.view import HistoryScreen
from entretien.gui.theme.theme import Theme
from entretien.history.records import AttemptHeader

Headers = Sequence[AttemptHeader]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NEWEST, BETTER, ROUSSEL, WORSE = 0, 2, 3, 4
"""Rows, newest first."""


@pytest.fixture
def open_(qtbot: QtBot, theme: Theme) -> Callable[[Headers], HistoryScreen]:
    def opened(headers: Headers) -> HistoryScreen:
        made = HistoryScreen(theme)
        qtbot.addWidget(made)
        made.resize(1180, 720)
        made.show_attempts(headers)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.focus_first()
        return made

    return opened


Open = Callable[[Headers], HistoryScreen]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    holder = QApplication.focusWidget()
    assert holder is not None
    QTest.keyClick(holder, key, modifier)


def shown(screen: HistoryScreen) -> list[str]:
    model = screen.table.model()
    return [model.index(row, TITLE).data() for row in range(model.rowCount())]


def test_the_newest_attempt_is_at_hand(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    row = screen.table.at_hand()
    assert row is not None
    assert row.attempt == "under_way"
    assert len(shown(screen)) == 5


def test_enter_takes_up_what_is_not_finished(open_: Open, headers: Headers, qtbot: QtBot) -> None:
    screen = open_(headers)
    assert screen.open.text() == "Reprendre"
    with qtbot.waitSignal(screen.resume_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == ["under_way"]


def test_enter_opens_the_debrief_of_what_is(open_: Open, headers: Headers, qtbot: QtBot) -> None:
    screen = open_(headers)
    press(Qt.Key.Key_Down)
    assert screen.open.text() == "Lire le bilan"
    with qtbot.waitSignal(screen.debrief_requested) as asked:
        press(Qt.Key.Key_Return)
    assert asked.args == ["escalated"]


def test_a_double_click_does_the_same(open_: Open, headers: Headers, qtbot: QtBot) -> None:
    screen = open_(headers)
    cell = screen.table.visualRect(screen.table.model().index(2, TITLE)).center()
    QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    with qtbot.waitSignal(screen.debrief_requested) as asked:
        QTest.mouseDClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert asked.args == ["better"]


def test_the_button_takes_what_is_at_hand(open_: Open, headers: Headers, qtbot: QtBot) -> None:
    screen = open_(headers)
    screen.open.setFocus()
    with qtbot.waitSignal(screen.resume_requested):
        press(Qt.Key.Key_Space)


def test_ctrl_f_searches_and_enter_comes_back_to_what_was_found(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    press(Qt.Key.Key_F, CTRL)
    assert screen.filters.search.hasFocus()
    QTest.keyClicks(screen.filters.search, "roussel")
    assert shown(screen) == ["Le coup de fil à Mme Roussel"]
    assert screen.summary.text().startswith("1 entretien · meilleure note")
    press(Qt.Key.Key_Return)
    row = screen.table.at_hand()
    assert screen.table.hasFocus()
    assert row is not None
    assert row.attempt == "roussel"


def test_filters_narrow_by_learner_and_scenario(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    screen.filters.learner.setFocus()
    press(Qt.Key.Key_Down)
    assert screen.filters.learner.currentText() == "Inès"
    assert len(shown(screen)) == 2
    screen.filters.scenario.setFocus()
    press(Qt.Key.Key_End)
    assert shown(screen) == ["Les frais"]


def test_the_attempt_at_hand_stays_at_hand_while_it_is_found(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    press(Qt.Key.Key_End, CTRL)
    screen.filters.search.setText("lina")
    row = screen.table.at_hand()
    assert row is not None
    assert row.attempt == "worse"


def test_every_column_sorts_by_the_keyboard(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    press(Qt.Key.Key_7, ALT)
    assert screen.table.model().index(4, TITLE).data() == "La colocation de Lina"
    press(Qt.Key.Key_7, ALT)
    marks = [screen.table.model().index(row, 6).data() for row in range(5)]
    assert marks == ["12,5/20", "9/20", "8/20", "—", "—"]


def test_what_matches_nothing_offers_to_show_all_again(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    screen.filters.search.setText("rien de tel")
    assert screen.nothing.isVisible()
    assert not screen.open.isVisible()
    screen.nothing.pressed.emit()
    assert len(shown(screen)) == 5
    assert not screen.nothing.isVisible()


def test_an_empty_history_leads_to_the_interviews(open_: Open, qtbot: QtBot) -> None:
    screen = open_(())
    assert screen.nothing.isVisible()
    assert not screen.filters.isEnabled()
    with qtbot.waitSignal(screen.choose_requested):
        screen.nothing.pressed.emit()


def test_new_attempts_keep_what_is_looked_for(open_: Open, headers: Headers) -> None:
    screen = open_(headers[1:])
    screen.filters.search.setText("lina")
    assert len(shown(screen)) == 2
    screen.show_attempts(headers)
    assert len(shown(screen)) == 3


def test_nothing_of_a_title_is_taken_for_html(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    index = screen.table.model().index(0, TITLE)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == (
        "<p style='white-space: pre-line'>La colocation de Lina</p>"
    )
    assert {label.textFormat() for label in screen.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def choose(screen: HistoryScreen, *places: int) -> None:
    """Click on rows, the first alone, then the others with Ctrl."""
    for rank, place in enumerate(places):
        cell = screen.table.visualRect(screen.table.model().index(place, TITLE)).center()
        modifier = CTRL if rank else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, modifier, cell)


def test_two_attempts_chosen_are_compared_the_older_on_the_left(
    open_: Open, headers: Headers, qtbot: QtBot
) -> None:
    screen = open_(headers)
    choose(screen, BETTER, WORSE)
    assert not screen.open.isEnabled()
    with qtbot.waitSignal(screen.compare_requested) as asked:
        press(Qt.Key.Key_M, CTRL)
    assert asked.args == ["worse", "better"]


def test_two_attempts_on_different_scenarios_are_not(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    choose(screen, BETTER, ROUSSEL)
    assert not screen.compare.isEnabled()
    assert "même scénario" in screen.compare.toolTip()


def test_one_attempt_is_compared_with_another_that_is_asked_for(
    open_: Open, headers: Headers, qtbot: QtBot
) -> None:
    screen = open_(headers)
    choose(screen, WORSE)
    assert screen.compare.text() == "Comparer avec…"
    press(Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: screen.findChild(PartnerDialog) is not None)
    dialog = screen.findChild(PartnerDialog)
    assert isinstance(dialog, PartnerDialog)
    assert dialog.list.count() == 1
    with qtbot.waitSignal(screen.compare_requested) as asked:
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert asked.args == ["worse", "better"]


def test_what_is_chosen_may_be_exported_together(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    choose(screen, BETTER, ROUSSEL)
    assert screen.exchange.some.text() == "2 entretiens choisis…"


def test_controls_have_names(open_: Open, headers: Headers) -> None:
    screen = open_(headers)
    for control in screen.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            assert control.accessibleName(), control
