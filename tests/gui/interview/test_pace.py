"""The pace of a conversation: her face changes, then she speaks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.conversation.rows import Beat, Row, RowKind
from entretien.gui.interview.pace import Pace
from entretien.scenario.speech import Mood

ASKED = Beat(None, (Row(RowKind.LEARNER, "Et vous ?"),))
SMILED = Beat(Mood.HAPPY, (Row(RowKind.CLIENT, "Bien."),))
FROWNED = Beat(Mood.WARY, (Row(RowKind.CLIENT, "Quoique."),))


class Heard:
    """A pace, and everything it told, in order."""

    def __init__(self, owner: QWidget) -> None:
        self.pace = Pace(owner)
        self.told: list[str] = []
        self.pace.face_changed.connect(lambda mood: self.told.append(mood.value))
        self.pace.said.connect(lambda rows: self.told.extend(row.text for row in rows))
        self.pace.rested.connect(lambda: self.told.append("."))


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    owner = QWidget()
    qtbot.addWidget(owner)
    return Heard(owner)


@pytest.fixture
def moving(heard: Heard) -> Heard:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
    return heard


def test_without_animation_all_is_said_at_once(heard: Heard) -> None:
    heard.pace.play([ASKED, SMILED, FROWNED])
    assert heard.told == ["Et vous ?", "happy", "Bien.", "wary", "Quoique.", "."]
    assert not heard.pace.busy


def test_her_face_changes_before_she_speaks(moving: Heard, qtbot: QtBot) -> None:
    moving.pace.play([ASKED, SMILED])
    assert moving.told == ["Et vous ?", "happy"]
    assert moving.pace.busy
    qtbot.waitUntil(lambda: not moving.pace.busy)
    assert moving.told == ["Et vous ?", "happy", "Bien.", "."]


def test_she_breathes_between_two_things_she_says(moving: Heard, qtbot: QtBot) -> None:
    moving.pace.play([SMILED, FROWNED])
    qtbot.waitUntil(lambda: "Bien." in moving.told)
    assert "wary" not in moving.told
    qtbot.waitUntil(lambda: moving.told[-1] == ".")
    assert moving.told == ["happy", "Bien.", "wary", "Quoique.", "."]


def test_one_may_hurry_her(moving: Heard) -> None:
    moving.pace.play([SMILED, FROWNED])
    moving.pace.hurry()
    assert moving.told == ["happy", "Bien.", "wary", "Quoique.", "."]
    moving.pace.hurry()
    assert moving.told.count(".") == 1


def test_what_was_to_come_may_be_dropped(moving: Heard, qtbot: QtBot) -> None:
    moving.pace.play([SMILED, FROWNED])
    moving.pace.drop()
    assert not moving.pace.busy
    moving.pace.play([ASKED])
    assert moving.told == ["happy", "Et vous ?", "."]
