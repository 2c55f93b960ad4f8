"""The map of a scenario with all that serves to read it: a door for any screen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.background import do_behind
from entretien.gui.scenario_map.canvas import Canvas
from entretien.gui.scenario_map.card_face import CARD
from entretien.gui.scenario_map.card_panel import CardPanel
from entretien.gui.scenario_map.legend import Legend
from entretien.gui.scenario_map.picture import Picture
from entretien.gui.scenario_map.table import MapTable
from entretien.gui.scenario_map.tool_line import ToolLine
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.empty_state import EmptyState
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.placing import Placement, place
from entretien.mapping.scenario_map import ScenarioMap
from entretien.mapping.telling import Telling

ROOMY = 860
"""Width at the natural type size from which the card at hand is told beside the map, not below it."""

HIGH = 480
"""Height at the natural type size below which it is told beside the map all the same: nothing fits below."""


class _Shown:
    """One map as it is shown: its picture, its table, its words."""

    def __init__(self, theme: Theme, scenario_map: ScenarioMap, placement: Placement) -> None:
        self.telling = Telling(scenario_map)
        self.rows = tuple(self.telling.rows())
        self.cards = frozenset(row.card for row in self.rows)
        summary = self.telling.summary()
        self.canvas = Canvas(theme, Picture(theme, scenario_map, placement), summary)
        self.table = MapTable(self.rows, summary)


class ScenarioMapView(QWidget):
    """Empty until `show_map`. Shown anew, a map keeps its zoom, what was looked at and the card chosen.

    Signals:
        card_chosen: another card is at hand; carries its id, which is an exchange's or a selection's own.
        card_activated: a card was double-clicked, or Enter pressed on it; carries its id.
    """

    card_chosen = Signal(str)
    card_activated = Signal(str)

    def __init__(self, theme: Theme, actions: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        """`actions` are what else the screen does with the map: they stand with its tools."""
        super().__init__(parent)
        self._theme = theme
        self._faded = False
        self._wanted: ScenarioMap | None = None
        self._shown: _Shown | None = None
        self._card = ""
        self.tools = ToolLine(theme, self, actions)
        self.legend = Legend()
        self.panel = CardPanel(theme)
        self._waiting = EmptyState()
        self._sides = QStackedWidget()
        self._sides.addWidget(self._waiting)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.tools.overlay_picked.connect(self._lay_over)
        self.tools.table_wanted.connect(self._turn)
        self.tools.zoom_wanted.connect(self._zoom)
        self.tools.fit_wanted.connect(self._fit)
        self.tools.search.found.connect(self.choose)
        self.tools.search.left.connect(self.focus_first)

    @property
    def canvas(self) -> Canvas | None:
        """The map as it is drawn; None until it is placed."""
        return self._shown.canvas if self._shown else None

    @property
    def table(self) -> MapTable | None:
        """The map as a table; None until it is placed."""
        return self._shown.table if self._shown else None

    # The door.

    def show_map(self, scenario_map: ScenarioMap) -> None:
        """Show a map once it is placed, behind the window; the last one asked for is shown.

        A map equal to that one changes nothing.
        """
        if scenario_map == self._wanted:
            return
        self._wanted = scenario_map
        self._waiting.tell(_("La carte se dessine…"))
        do_behind(self, partial(place, scenario_map, CARD), partial(self._show, scenario_map), self._refuse)

    def tell(self, sentence: str, advice: str) -> None:
        """Say why there is no map, until there is one."""
        self._waiting.tell(sentence, advice)

    def show_overlays(self, overlays: Sequence[Overlay], taken: str = "") -> None:
        """Offer what the map may be coloured by, and colour it by the one named `taken`.

        Without a name the overlay shown stays, if one of its name is offered again.
        """
        self.tools.offer(overlays)
        if taken:
            self.tools.take(taken)

    def fade(self, faded: bool) -> None:
        """Show that the map is not what it should be any more, or that it is again."""
        self._faded = faded
        if self._shown is not None:
            self._shown.canvas.fade(faded)

    @property
    def card(self) -> str:
        """The card at hand; empty for none."""
        return self._card

    def choose(self, card: str) -> None:
        """Take a card at hand and bring it in sight, on the map and in the table, once they are there."""
        if self._shown is None:
            self._card = card
            return
        if card not in self._shown.cards:
            return
        taken, self._card = self._card, card
        self._shown.canvas.choose(card)
        self._shown.table.choose(card)
        self._tell()
        if card != taken:
            self.card_chosen.emit(card)

    def focus_first(self) -> None:
        """Put the keyboard on the map, or on its table."""
        shown = self._sides.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    # What follows.

    def _show(self, scenario_map: ScenarioMap, placement: Placement) -> None:
        if scenario_map is not self._wanted:
            return
        before, self._shown = self._shown, _Shown(self._theme, scenario_map, placement)
        shown = self._shown
        self._sides.addWidget(shown.canvas)
        self._sides.addWidget(shown.table)
        self.tools.search.search_in(shown.rows)
        shown.canvas.fade(self._faded)
        self._lay_over(self.tools.overlay)
        self._turn(self.tools.as_table.isChecked())
        if before is None:
            shown.canvas.choose(self._card)
        else:
            self._replace(before, shown)
        shown.table.choose(self._card)
        self._tell()
        for part in (shown.canvas, shown.table):
            part.card_chosen.connect(self.choose)
            part.card_activated.connect(self.card_activated)

    def _replace(self, before: _Shown, shown: _Shown) -> None:
        """Go on with another map where the last one was left."""
        shown.canvas.resize(before.canvas.size())
        shown.canvas.come_after(before.canvas)
        for old in (before.canvas, before.table):
            self._sides.removeWidget(old)
            old.deleteLater()

    def _refuse(self, error: UserError) -> None:
        self._waiting.tell(error.message, error.remedy)

    def _tell(self) -> None:
        """Say what is known of the card at hand."""
        if self._shown is None or self._card not in self._shown.cards:
            self.panel.invite()
            return
        telling, overlay = self._shown.telling, self.tools.overlay
        name, facts = telling.name(self._card), tuple(telling.facts(self._card))
        reading = overlay.said(self._card) if overlay else ""
        self.panel.tell(name, reading, facts)
        self._shown.canvas.describe(". ".join(part for part in (name, reading, *facts) if part))

    def _lay_over(self, overlay: Overlay | None) -> None:
        self.legend.explain(overlay)
        if self._shown is not None:
            self._shown.canvas.lay_over(overlay)
            self._shown.table.lay_over(overlay)
            self._tell()

    def _turn(self, table: bool) -> None:
        if self._shown is not None:
            self._sides.setCurrentWidget(self._shown.table if table else self._shown.canvas)

    def _zoom(self, factor: float) -> None:
        if self._shown is not None:
            self._shown.canvas.zoom_by(factor)

    def _fit(self) -> None:
        if self._shown is not None:
            self._shown.canvas.fit()

    # Where things stand.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is told of the card stands beside the map where there is room, or none below."""
        super().resizeEvent(event)
        aside = self.width() >= self._theme.scaled(ROOMY) or self.height() < self._theme.scaled(HIGH)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if aside else below)
        self.panel.stand(beside=aside)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self._sides, 1)
        left.addWidget(self.legend)
        self._halves.setSpacing(GRID)
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tools)
        column.addLayout(self._halves, 1)
