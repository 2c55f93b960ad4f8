"""A group exchange by exchange: the table, and beside it the one at hand."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from entretien.application.grouping import Group
from entretien.gui.group.naming import Names
from entretien.gui.group.overview import overview
from entretien.gui.group.panel import Panel
from entretien.gui.group.place_page import place_page
from entretien.gui.group.place_table import PlaceTable
from entretien.gui.group.presenter import blocks
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme

ROOMY = 860
"""Width at the natural type size from which the exchange at hand stands beside the table, not below it."""


class Exchanges(QWidget):
    """The arrows go through the table; the page beside follows.

    Signals:
        opened: carries the `Opening` of an attempt.
        compared: carries the ids of two attempts.
    """

    opened = Signal(object)
    compared = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group: Group | None = None
        self._status = ""
        self.table = PlaceTable(theme)
        self.panel = Panel(theme)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.table.place_taken.connect(self._follow)
        self.panel.place_requested.connect(self.table.take_place)
        self.panel.opened.connect(self.opened)
        self.panel.compared.connect(self.compared)

    def show_group(self, group: Group, status: str) -> None:
        """Show `group`; `status` says where its marks stand when they need a word."""
        self._group, self._status = group, status
        self.table.show_blocks(blocks(group, Names(group.scenario)))
        self._follow(self.table.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.scaled(ROOMY)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(beside if roomy else below)

    def _follow(self, place: str) -> None:
        """Tell the exchange at hand, or the group as a whole."""
        if self._group is None:
            return
        names = Names(self._group.scenario)
        found = next((each for each in self._group.figures.places if each.place == place), None)
        if found is None:
            self.panel.show_overview(overview(self._group, names), self._status)
        else:
            self.panel.show_page(place_page(self._group, found, names))

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.addWidget(self.table)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(GAP)
        self._sides.addWidget(card, 3)
        self._sides.addWidget(self.panel, 2)
