"""Whom one speaks to in a tryout: her face, and what she feels."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.conversation.gauges import Gauges
from entretien.gui.conversation.readings import Reading
from entretien.gui.portraits.scene import Scene
from entretien.gui.theme.spacing import GAP
from entretien.gui.theme.theme import Theme
from entretien.scenario.persona import Persona
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Channel, Mood

SIDE = 104
"""Pixels of her picture: her face, not her office."""


class Head(QWidget):
    """A small picture, drawn anew when the author changes who it is, and the gauges beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._who: tuple[Persona, Channel] | None = None
        self._scene: Scene | None = None
        self._gauges = Gauges(theme)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GAP, 0, GAP, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._gauges, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_client(self, scenario: Scenario, mood: Mood | None, readings: Sequence[Reading]) -> None:
        """Show who she is and how she feels."""
        who = scenario.persona, scenario.channel
        if self._scene is None or who != self._who:
            self._replace(Scene(self._theme, *who))
            self._who = who
        if self._scene is not None:
            self._scene.show_mood(mood)
        self._gauges.show_readings(readings)
        self.setMaximumHeight(max(SIDE, self._gauges.sizeHint().height()))

    def _replace(self, scene: Scene) -> None:
        if self._scene is not None:
            self._scene.hide()
            self._scene.deleteLater()
        scene.setFixedWidth(SIDE)
        self._row.insertWidget(0, scene)
        self._scene = scene
