"""Changes take a moment to show, unless the system wants no animation."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.motion import DURATION, allow, duration

GENERAL = Qt.UIEffect.UI_General


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    before = qapp.isEffectEnabled(GENERAL)
    yield
    qapp.setEffectEnabled(GENERAL, before)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_change_is_short(widget: QWidget) -> None:
    QApplication.setEffectEnabled(GENERAL)
    assert 0 < duration(widget) <= DURATION


def test_less_motion_is_none(widget: QWidget) -> None:
    QApplication.setEffectEnabled(GENERAL, enable=False)
    assert duration(widget) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says what its user wants")
def test_changes_show_where_the_system_says_nothing(widget: QWidget) -> None:
    QApplication.setEffectEnabled(GENERAL, enable=False)
    allow()
    assert duration(widget) > 0
