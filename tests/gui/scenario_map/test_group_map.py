"""The map of a scenario coloured by what a group did on it."""

import pytest
from pytestqt.qtbot import QtBot

from entretien.debrief.group import GroupFigures, PlaceFigures
from entretien.gui.background import wait
from entretien.gui.scenario_map.group_map import GroupMap
from entretien.gui.theme.theme import Theme
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario


def figures(attempts: int, passed: int, lost: int) -> GroupFigures:
    place = PlaceFigures("arrivee", PhaseName.GREETING, passed, lost, lost / 10, None, (), ())
    return GroupFigures(attempts, (place,))


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, scenario: Scenario) -> GroupMap:
    group = GroupMap(theme)
    qtbot.addWidget(group)
    group.resize(1000, 600)
    group.show()
    group.show_group(scenario, figures(9, 9, 6))
    wait()
    qtbot.waitUntil(lambda: group.canvas is not None)
    return group


def said(shown: GroupMap) -> list[str]:
    """The column of the overlay in the table."""
    assert shown.table is not None
    model = shown.table.model()
    return [str(model.index(row, model.columnCount() - 1).data()) for row in range(model.rowCount())]


def overlay(shown: GroupMap) -> str:
    assert shown.tools.overlay is not None
    return shown.tools.overlay.name


def test_passages_are_seen_first(shown: GroupMap) -> None:
    assert overlay(shown) == "Passages"
    assert said(shown)[:2] == ["personne, 0 sur 9", "plus des deux tiers, 9 sur 9"]


def test_points_lost_may_be_seen_instead(shown: GroupMap) -> None:
    shown.tools.take("Points perdus")

    assert said(shown)[1] == "plus de la moitié, 60\u00a0%, 6 points"


def test_a_narrower_group_keeps_the_map_and_what_it_is_coloured_by(
    shown: GroupMap, scenario: Scenario
) -> None:
    drawn = shown.canvas
    shown.tools.take("Points perdus")
    shown.show_group(scenario, figures(3, 3, 1))
    wait()

    assert shown.canvas is drawn
    assert overlay(shown) == "Points perdus"
    assert said(shown)[1] == "moins d'un cinquième, 10\u00a0%, 1 point"


def test_who_wants_no_colours_is_not_given_them_again(shown: GroupMap, scenario: Scenario) -> None:
    shown.tools.overlays.setCurrentIndex(0)
    shown.show_group(scenario, figures(3, 3, 1))

    assert shown.tools.overlay is None


def test_a_group_of_nobody_passed_nowhere(shown: GroupMap, scenario: Scenario) -> None:
    shown.show_group(scenario, GroupFigures(0, ()))

    assert said(shown)[0] == "personne, 0 sur 0"
