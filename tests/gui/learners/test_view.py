"""Saying who plays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from entretien.gui.learners.view import LearnersScreen
from entretien.gui.theme.theme import Theme
from entretien.history.records import Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import LearnerId
from samples.kept import NOA, NOON

ANA = Learner(LearnerId("ana"), "Ana & <b>Co</b>", NOON)


def opened(
    qtbot: QtBot, theme: Theme, *learners: Learner, current: LearnerId | None = None
) -> LearnersScreen:
    screen = LearnersScreen(theme, learners, current)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.focus_first()
    return screen


def test_the_first_start_asks_for_a_name(qtbot: QtBot, theme: Theme) -> None:
    screen = opened(qtbot, theme)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Noa")
    with qtbot.waitSignal(screen.newcomer_named) as named:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert named.args == ["Noa"]


def test_the_first_start_cannot_be_left_without_a_name(qtbot: QtBot, theme: Theme) -> None:
    screen = opened(qtbot, theme)
    with qtbot.assertNotEmitted(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_those_known_are_a_button_each_the_current_one_at_hand(qtbot: QtBot, theme: Theme) -> None:
    screen = opened(qtbot, theme, NOA, ANA, current=ANA.id)
    holder = QApplication.focusWidget()
    assert isinstance(holder, QPushButton)
    assert holder.accessibleName() == ANA.name
    with qtbot.waitSignal(screen.learner_chosen) as chosen:
        QTest.keyClick(holder, Qt.Key.Key_Space)
    assert chosen.args == [ANA]


def test_escape_changes_nobody(qtbot: QtBot, theme: Theme) -> None:
    screen = opened(qtbot, theme, NOA, current=NOA.id)
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_a_name_that_will_not_do_is_told_beside_the_field(qtbot: QtBot, theme: Theme) -> None:
    screen = opened(qtbot, theme)
    screen.show_error(UserError("Ce nom ne convient pas.", remedy="Donnez un prénom."))
    shown = {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}
    assert {"Ce nom ne convient pas.", "Donnez un prénom."} <= shown


@pytest.mark.parametrize("name", [NOA.name, ANA.name])
def test_a_name_is_shown_as_it_was_typed(qtbot: QtBot, theme: Theme, name: str) -> None:
    screen = opened(qtbot, theme, NOA, ANA)
    assert name in {button.text().replace("&&", "&") for button in screen.findChildren(QPushButton)}
