"""The rows of the transcript as Qt reads lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from entretien.gui.conversation.rows import Row

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

ROW = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Row`."""


class TranscriptModel(QAbstractListModel):
    """Grows as the conversation does; takes back only from its end."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """All of them, in order."""
        return self._rows

    def append(self, rows: Sequence[Row]) -> None:
        """Add rows at the end."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(NO_PARENT, first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def show(self, rows: Sequence[Row]) -> None:
        """Hold `rows` instead: what they share with the present ones, from the first on, stays in place."""
        pairs = zip(self._rows, rows, strict=False)
        kept = next(
            (at for at, (old, new) in enumerate(pairs) if old != new), min(len(self._rows), len(rows))
        )
        if kept < len(self._rows):
            self.beginRemoveRows(NO_PARENT, kept, len(self._rows) - 1)
            del self._rows[kept:]
            self.endRemoveRows()
        self.append(rows[kept:])

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or how it is read aloud."""
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == ROW else None
