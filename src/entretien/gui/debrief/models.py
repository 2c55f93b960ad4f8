"""The turns as Qt reads lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from entretien.gui.debrief.turns import Entry

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

ENTRY = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Entry`."""


class TurnModel(QAbstractListModel):
    """The entries of one attempt, or some of them."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries = entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Others, or more of them."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def row_of(self, turn: int) -> int:
        """Where turn `turn` is; the last row when it is not among them."""
        rows = (row for row, entry in enumerate(self._entries) if entry.number == turn)
        return next(rows, len(self._entries) - 1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """An entry, or how it is read aloud."""
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return entry.spoken
            case _:
                return entry if role == ENTRY else None
