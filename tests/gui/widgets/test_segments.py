"""Choices side by side: one is taken, by mouse or by arrows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.segments import Segments


@pytest.fixture
def segments(qtbot: QtBot) -> Segments:
    made = Segments("Mode", [("Entraînement", "training"), ("Examen", "exam")], "training")
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_is_taken_from_the_start(segments: Segments) -> None:
    assert segments.value == "training"
    assert segments.accessibleName() == "Mode"


def test_a_click_takes_another_and_tells_it_once(segments: Segments, qtbot: QtBot) -> None:
    told: list[str] = []
    segments.picked.connect(told.append)
    QTest.mouseClick(segments.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    assert (told, segments.value) == (["exam"], "exam")


def test_an_arrow_does_too(segments: Segments) -> None:
    first = segments.findChildren(QPushButton)[0]
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert segments.value == "exam"


def test_taking_the_same_again_tells_nothing(segments: Segments, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segments.picked):
        segments.findChildren(QPushButton)[0].click()
