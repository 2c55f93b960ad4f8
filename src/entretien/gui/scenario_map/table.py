"""The twin of the map: the same facts, row by row."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.telling import Row

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

SHARES = (12, 18, 28, 18, 24)
"""Of the width that each column takes; the last one is there with an overlay."""


class MapModel(QAbstractTableModel):
    """A row for each card; the last column is what is laid over it, if anything is."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self._rows = rows
        self._overlay: Overlay | None = None
        self._headings = (_("Phase"), _("Case"), _("Ce qui s'y dit"), _("Mène à"))

    def lay_over(self, overlay: Overlay | None) -> None:
        """Tell what another overlay says."""
        self.beginResetModel()
        self._overlay = overlay
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The cards."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One more with an overlay."""
        return 0 if parent.isValid() else len(self._headings) + (self._overlay is not None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell in words; all of them as a tooltip, for a row shows but their beginning."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(self._rows[index.row()], index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip(self._cell(self._rows[index.row()], index.column()))
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What a column tells."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        if section < len(self._headings):
            return self._headings[section]
        return self._overlay.name if self._overlay else None

    def _cell(self, row: Row, column: int) -> str:
        said = self._overlay.said(row.card) if self._overlay else ""
        return (row.lane, row.name, row.title, row.leads, said)[column]


class MapTable(QTableView):
    """Rows to read through.

    Signals:
        card_chosen: another row is at hand; carries the id of its card.
        card_activated: a row was double-clicked, or Enter pressed on it; carries the id of its card.
    """

    card_chosen = Signal(str)
    card_activated = Signal(str)

    def __init__(self, rows: Sequence[Row], name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive tools call it."""
        super().__init__(parent)
        self._cards = [row.card for row in rows]
        self._model = MapModel(rows)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().currentRowChanged.connect(self._point)
        self.doubleClicked.connect(self._activate)

    def choose(self, card: str) -> None:
        """Bring the row of a card in sight."""
        if card in self._cards:
            row = self._cards.index(card)
            if row != self.currentIndex().row():
                self.setCurrentIndex(self._model.index(row, 0))

    def lay_over(self, overlay: Overlay | None) -> None:
        """Tell what another overlay says; the row at hand stays at hand."""
        row = self.currentIndex().row()
        self._model.lay_over(overlay)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the card at hand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _share_width(self) -> None:
        shares = SHARES[: self._model.columnCount()]
        for column, share in enumerate(shares):
            self.setColumnWidth(column, self.viewport().width() * share // sum(shares))

    def _point(self, current: QModelIndex) -> None:
        if current.isValid():
            self.card_chosen.emit(self._cards[current.row()])

    def _activate(self, index: QModelIndex) -> None:
        if index.isValid():
            self.card_activated.emit(self._cards[index.row()])
