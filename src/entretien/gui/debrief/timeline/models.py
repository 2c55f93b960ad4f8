"""The rows as Qt reads lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from entretien.gui.debrief.timeline.rows import Row

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Row`."""


class RowModel(QAbstractListModel):
    """The turns of one attempt; their grades may come later, nothing else changes."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self._rows = rows
        self._places = {row.number: place for place, row in enumerate(rows)}

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The same turns, with what is now known of them."""
        self._rows = rows
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def place_of(self, turn: int) -> int:
        """Where turn `turn` is; −1 when it is not among them."""
        return self._places.get(turn, -1)

    def row(self, place: int) -> Row:
        """The row at a place."""
        return self._rows[place]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many turns there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or how it is read aloud."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.written.spoken if row.written else None
            case _:
                return row if role == ROW else None
