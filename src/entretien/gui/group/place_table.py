"""The exchanges of a group, one per row; the one at hand is told beside."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from entretien.gui.group.delegate import CellDelegate
from entretien.gui.group.models import Heading, PlaceModel
from entretien.gui.group.presenter import Block, Row, headings
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.row_focus import paint_row_focus
from entretien.kernel.language import _

NAME = 0
"""The column that takes what the figures leave."""

LEAST_NAME = 160
"""Pixels at the natural type size that it keeps, figures at the end giving way."""


class PlaceTable(QTableView):
    """The arrows go from one exchange to the next.

    Signals:
        place_taken: another line is at hand; carries the id of its place, empty for the group as a whole.
    """

    place_taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._places = PlaceModel(self)
        self._painter = CellDelegate(theme)
        self._widths: list[int] = []
        self.setModel(self._places)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(_("Échanges du groupe"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self._header = self.horizontalHeader()
        self._header.setHighlightSections(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentRowChanged.connect(self._tell)

    @property
    def place(self) -> str:
        """The place at hand; empty for the group as a whole."""
        index = self.currentIndex()
        line = self._places.lines[index.row()] if index.isValid() else None
        return line.place if isinstance(line, Row) else ""

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these instead; the place at hand stays so if it is still among them."""
        at_hand = self.place
        self.clearSpans()
        self._places.show_blocks(blocks)
        for number, line in enumerate(self._places.lines):
            heading = isinstance(line, Heading)
            self.setRowHeight(number, self._painter.heading_height if heading else self._painter.height)
            if not isinstance(line, Row):
                self.setSpan(number, 0, 1, self._places.columnCount())
        rows = [row for block in blocks for row in block.rows]
        self._widths = [
            self._painter.width(tuple(row.cells[column] for row in rows), heading)
            for column, heading in enumerate(headings()[1:])
        ]
        self._fit()
        self.take_place(at_hand)

    def take_place(self, place: str) -> None:
        """Take a place at hand; the group as a whole where it is not among those shown."""
        places = [line.place if isinstance(line, Row) else None for line in self._places.lines]
        row = places.index(place) if place in places else 0
        self.selectRow(row)
        self.scrollTo(self._places.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, the one at hand framed while the keyboard is here."""
        super().paintEvent(event)
        paint_row_focus(self, self._theme)

    def _fit(self) -> None:
        """Names take what is left; where that is too little, the last figures are left to the page beside."""
        room = self.viewport().width() - self._theme.scaled(LEAST_NAME)
        for column, width in enumerate(self._widths, start=1):
            fits = width <= room
            self.setColumnHidden(column, not fits)
            if fits:
                self._header.resizeSection(column, width)
                room -= width
        self._header.resizeSection(NAME, room + self._theme.scaled(LEAST_NAME))

    def _tell(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.place_taken.emit(self.place)
