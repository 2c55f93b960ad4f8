"""Changes take a moment to show, unless the system wants no animation."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.motion import DURATION, duration


def test_a_change_is_short(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert 0 < duration(widget) <= DURATION


def test_less_motion_is_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)
    still = duration(widget)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
    assert still == 0
