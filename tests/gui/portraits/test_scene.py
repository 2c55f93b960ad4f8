"""The client in the office: her face follows, the office stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.gui.portraits.scene import Scene
from entretien.gui.theme.theme import Theme
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Channel, Mood


@pytest.fixture(params=[Channel.BRANCH, Channel.PHONE])
def scene(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme, scenario: Scenario) -> Scene:
    made = Scene(theme, scenario.persona, request.param)
    qtbot.addWidget(made)
    made.resize(240, 300)
    made.show()
    return made


def test_nobody_is_there_at_first(scene: Scene) -> None:
    assert scene.mood is None
    assert scene.accessibleName() == "Le client n'est pas là"


def test_each_mood_is_seen_and_told(scene: Scene) -> None:
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=False)
    empty = scene.grab().toImage()
    scene.show_mood(Mood.HAPPY)
    happy = scene.grab().toImage()
    scene.show_mood(Mood.ANGRY)
    angry = scene.grab().toImage()
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, enable=True)
    assert empty != happy != angry
    assert scene.mood is Mood.ANGRY
    assert scene.accessibleName() == "Alix\u00a0: en colère"


def test_she_may_leave(scene: Scene) -> None:
    scene.show_mood(Mood.SAD)
    scene.show_mood(None)
    assert scene.mood is None


def test_a_face_changes_over_a_moment(scene: Scene, qtbot: QtBot) -> None:
    scene.show_mood(Mood.HAPPY)
    scene.show_mood(Mood.SAD)
    halfway = scene.grab().toImage()
    qtbot.waitUntil(lambda: scene.grab().toImage() != halfway)


def test_it_never_grows_taller_than_it_looks_good(scene: Scene) -> None:
    scene.resize(200, 1000)
    assert scene.maximumHeight() == 300
