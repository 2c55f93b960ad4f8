"""A map of a bit of everything, shown."""

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.background import wait
from entretien.gui.scenario_map.canvas import Canvas
from entretien.gui.scenario_map.card_face import CARD
from entretien.gui.scenario_map.picture import Picture
from entretien.gui.scenario_map.view import ScenarioMapView
from entretien.gui.theme.theme import Theme
from entretien.mapping.overlays.overlay import Overlay, Reading, Sense
from entretien.mapping.placing import place
from entretien.mapping.scenario_map import ScenarioMap
from entretien.mapping.surveying import survey
from entretien.scenario.scenario import Scenario


@pytest.fixture(name="scenario_map")
def a_map(scenario: Scenario) -> ScenarioMap:
    """Two desks, a greeting, a hub, an ending."""
    return survey(scenario)


@pytest.fixture
def picture(theme: Theme, scenario_map: ScenarioMap) -> Picture:
    """The map, ready to be painted."""
    return Picture(theme, scenario_map, place(scenario_map, CARD))


@pytest.fixture
def canvas(qtbot: QtBot, theme: Theme, picture: Picture) -> Canvas:
    """The map, shown."""
    shown = Canvas(theme, picture, "Une carte")
    qtbot.addWidget(shown)
    shown.resize(600, 500)
    shown.show()
    return shown


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, scenario_map: ScenarioMap) -> ScenarioMapView:
    """The map with all that serves to read it."""
    shown = ScenarioMapView(theme)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    shown.show()
    shown.show_map(scenario_map)
    wait()
    qtbot.waitUntil(lambda: shown.canvas is not None)
    return shown


@pytest.fixture
def overlay() -> Overlay:
    """Much of it at the hub, none at the greeting; of the rest nothing is said."""
    return Overlay(
        "Passages",
        Sense.NEUTRAL,
        {0: "personne", 3: "presque tous"},
        {"arrivee": Reading(0, "0 sur 9"), "besoins": Reading(3, "8 sur 9")},
        {("arrivee", "besoins"): Reading(3)},
    )
