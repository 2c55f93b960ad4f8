"""Settings tell each change at once."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from entretien.application.preferences import Look, Preferences
from entretien.gui.settings.view import SettingsScreen
from entretien.gui.theme.theme import LIGHT, load
from entretien.gui.widgets.choice import Choice

BEFORE = Preferences(look=Look.LIGHT, type_scale=120)


@pytest.fixture
def screen(qtbot: QtBot) -> SettingsScreen:
    made = SettingsScreen(load(LIGHT), BEFORE, [("SQLite", "3.53.0")])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.focus_first()
    return made


def slider(screen: SettingsScreen) -> QSlider:
    (found,) = screen.findChildren(QSlider)
    return found


def test_the_language_is_told(screen: SettingsScreen, qtbot: QtBot) -> None:
    (language,) = screen.findChildren(Choice)
    assert language.currentText() == "Français"
    with qtbot.waitSignal(screen.changed) as changed:
        QTest.keyClick(language, Qt.Key.Key_Down)
    assert changed.args == [replace(BEFORE, language="en")]


def test_the_look_is_told_by_mouse_and_by_arrows(screen: SettingsScreen, qtbot: QtBot) -> None:
    dark = next(each for each in screen.findChildren(QPushButton) if each.text() == "Sombre")
    with qtbot.waitSignal(screen.changed) as changed:
        QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    assert changed.args[0].look is Look.DARK
    dark.setFocus()
    with qtbot.waitSignal(screen.changed) as changed:
        QTest.keyClick(dark, Qt.Key.Key_Left)
    assert changed.args[0].look is Look.LIGHT


def test_the_type_grows_by_steps_of_ten(screen: SettingsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.changed) as changed:
        QTest.keyClick(slider(screen), Qt.Key.Key_Right)
    assert changed.args[0].type_scale == 130


def test_a_dragged_slider_stops_at_a_step(screen: SettingsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.changed) as changed:
        slider(screen).setValue(177)
    assert changed.args[0].type_scale == 180


def test_the_trainer_may_want_learners_to_speak_first(screen: SettingsScreen, qtbot: QtBot) -> None:
    first = next(each for each in screen.findChildren(QPushButton) if each.text() == "Avant les notes")
    assert not first.isChecked()
    with qtbot.waitSignal(screen.changed) as changed:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert changed.args == [replace(BEFORE, self_assessment=True)]


def test_the_versions_are_shown(screen: SettingsScreen) -> None:
    assert {"SQLite", "3.53.0"} <= {label.text() for label in screen.findChildren(QLabel)}


def test_the_keyboard_comes_back_to_the_setting_that_was_changed(screen: SettingsScreen) -> None:
    screen.focus_first("scale")
    assert QApplication.focusWidget() is slider(screen)


def test_escape_goes_back(screen: SettingsScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen, Qt.Key.Key_Escape)
