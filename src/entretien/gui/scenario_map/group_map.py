"""The map of a scenario coloured by what a group did on it."""

from PySide6.QtWidgets import QWidget

from entretien.debrief.group import GroupFigures
from entretien.gui.scenario_map.view import ScenarioMapView
from entretien.gui.theme.theme import Theme
from entretien.mapping.overlays.group import group_overlays
from entretien.mapping.surveying import survey
from entretien.scenario.scenario import Scenario


class GroupMap(ScenarioMapView):
    """How many passed where, and where points were lost; passages first, then what the person chose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._coloured = False

    def show_group(self, scenario: Scenario, figures: GroupFigures) -> None:
        """Show what a group did on `scenario`; its map is drawn anew only if it is another."""
        scenario_map = survey(scenario)
        overlays = tuple(group_overlays(scenario_map, figures))
        self.show_map(scenario_map)
        self.show_overlays(overlays, taken="" if self._coloured else overlays[0].name)
        self._coloured = True
