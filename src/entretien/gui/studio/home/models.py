"""The lines of the presenter as Qt reads lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from entretien.gui.studio.home.presenter import Line, Row

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

LINE = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Line`."""


class LineModel(QAbstractListModel):
    """Whatever lines are shown now; headings cannot be taken."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines instead."""
        if lines != self._lines:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only scenarios are taken."""
        if isinstance(self._lines[index.row()], Row):
            return super().flags(index)
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line, or what it says."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title if isinstance(line, Row) else line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken if isinstance(line, Row) else f"{line.text} {line.hint}".strip()
            case _:
                return line if role == LINE else None
