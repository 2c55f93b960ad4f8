"""A button says its keys, and shows the focus whatever its ground."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.buttons import Button


def test_the_shortcut_is_named_and_works(qtbot: QtBot) -> None:
    button = Button("Valider", shortcut="Ctrl+Return")
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    assert "Valider" in button.toolTip()
    assert "Ctrl" in button.toolTip()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_another_text_keeps_the_shortcut(qtbot: QtBot) -> None:
    button = Button("Annuler", shortcut="Ctrl+Z")
    qtbot.addWidget(button)
    button.setText("")
    assert button.shortcut() == QKeySequence("Ctrl+Z")


def test_an_ampersand_is_no_shortcut(qtbot: QtBot) -> None:
    button = Button("Prêts & dépôts")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Prêts & dépôts"


@pytest.mark.parametrize("role", ["primary", "secondary"])
def test_the_focus_is_seen(qtbot: QtBot, role: str) -> None:
    button = Button("Valider", role)
    qtbot.addWidget(button)
    button.setStyleSheet(
        "QPushButton { border: 2px solid white; } QPushButton:focus { border-color: black; }"
    )
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    button.clearFocus()
    without = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != without
