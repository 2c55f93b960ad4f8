"""Calls to Qt must not lose references to None and True.

PySide6 6.12.0 does on Python 3.11: the interpreter aborts after some five thousand of them.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.plain_label import PlainLabel

DRIFT = 50
"""References that come and go by themselves; a leak would be of the number of calls."""


class Bell(QObject):
    rang = Signal(bool)


def drift(constant: object, act: Callable[[], object], times: int) -> int:
    act()
    before = sys.getrefcount(constant)
    for _ in range(times):
        act()
    return abs(sys.getrefcount(constant) - before)


@pytest.mark.parametrize("constant", [None, True])
def test_setting_a_text_a_thousand_times_keeps_references(qtbot: QtBot, constant: object) -> None:
    label = PlainLabel()
    qtbot.addWidget(label)
    assert drift(constant, lambda: label.setText("Bonjour"), 1_000) < DRIFT


@pytest.mark.parametrize("constant", [None, True])
def test_ringing_five_thousand_times_keeps_references(qtbot: QtBot, constant: object) -> None:
    bell, heard = Bell(), [0]

    def count(_on: bool) -> None:
        heard[0] += 1

    bell.rang.connect(count)
    assert drift(constant, lambda: bell.rang.emit(True), 5_000) < DRIFT
    assert heard[0] == 5_001
