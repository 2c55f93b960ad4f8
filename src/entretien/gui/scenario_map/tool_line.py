"""What is done with a map: look for a card, colour it, come closer, read it as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.scenario_map.card_search import CardSearch
from entretien.gui.scenario_map.zooming import CLOSER
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.filter_bar import FilterBar
from entretien.kernel.language import _
from entretien.mapping.overlays.overlay import Overlay


class ToolLine(FilterBar):
    """On one line, or on two.

    Signals:
        overlay_picked: carries an `Overlay`, or None for a map without colours.
        zoom_wanted: carries how much closer to come.
        fit_wanted: bring the whole map in sight.
        table_wanted: carries whether it is to be read as a table.
    """

    overlay_picked = Signal(object)
    zoom_wanted = Signal(float)
    fit_wanted = Signal()
    table_wanted = Signal(bool)

    def __init__(self, theme: Theme, within: QWidget, actions: Sequence[QWidget] = ()) -> None:
        """Ctrl+F is heard anywhere in `within`; `actions` are what else is done there, at the end."""
        super().__init__(theme)
        self._overlays: Sequence[Overlay] = ()
        self.search = CardSearch(theme, within)
        self.overlays = Choice(theme, _("Colorer par"), role="filter")
        self.as_table = Button(_("En tableau"), "quiet")
        self.as_table.setCheckable(True)
        self._zooms = self._zoom_buttons()
        self.hold(
            self.search,
            3,
            ((self.overlays, 2), (self._zooms, 0), (self.as_table, 0), *((each, 0) for each in actions)),
        )
        self.overlays.currentIndexChanged.connect(lambda: self.overlay_picked.emit(self.overlay))
        self.as_table.toggled.connect(self._switch)
        self.offer(())

    @property
    def overlay(self) -> Overlay | None:
        """What the map is coloured by."""
        place = self.overlays.currentIndex() - 1
        return self._overlays[place] if place >= 0 else None

    def offer(self, overlays: Sequence[Overlay]) -> None:
        """Offer these; the one taken stays taken if one of the same name is among them."""
        taken = self.overlay.name if self.overlay else ""
        self._overlays = overlays
        with QSignalBlocker(self.overlays):
            self.overlays.clear()
            self.overlays.addItems([_("Sans couleur"), *(each.name for each in overlays)])
        self.overlays.setVisible(bool(overlays))
        self.take(taken)
        self.overlay_picked.emit(self.overlay)

    def take(self, name: str) -> None:
        """Colour the map by the overlay of that name, if it is offered; else by nothing."""
        places = (place for place, each in enumerate(self._overlays, 1) if each.name == name)
        self.overlays.setCurrentIndex(next(places, 0))

    def _switch(self, table: bool) -> None:
        self._zooms.setEnabled(not table)
        self.table_wanted.emit(table)

    def _zoom_buttons(self) -> QWidget:
        farther = _named("−", _("S'éloigner"), "Ctrl+-")
        farther.clicked.connect(lambda: self.zoom_wanted.emit(1 / CLOSER))
        closer = _named("+", _("S'approcher"), "Ctrl++")
        closer.clicked.connect(lambda: self.zoom_wanted.emit(CLOSER))
        whole = _named(_("Tout voir"), _("Voir toute la carte"), "Ctrl+0")
        whole.clicked.connect(self.fit_wanted)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for button in (farther, closer, whole):
            row.addWidget(button)
        return buttons


def _named(text: str, name: str, keys: str) -> Button:
    """A button that shows `text` and is called `name`."""
    button = Button(text, "quiet", shortcut=keys)
    button.setAccessibleName(name)
    button.setToolTip(tooltip(name, keys))
    return button
