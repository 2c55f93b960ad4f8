"""The attempts as a Qt table, sorted and filtered without being read again."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from entretien.gui.history.presenter import Filters, Row, headings
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import tooltip
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

DATE, TITLE, LEARNER, TURNS, MARK, ENDING = 0, 1, 2, 5, 6, 7
"""Columns that are not like the others."""

_ORDER = Qt.ItemDataRole.UserRole
"""The role under which a cell says what it sorts by."""


def sort_keys(column: int) -> str:
    """The keys that sort by a column."""
    return f"Alt+{column + 1}"


class AttemptTable(QAbstractTableModel):
    """One row per attempt."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unfinished = theme.colour("accent")
        self._headings = headings()
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows and no others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Attempts; a cell has none below it."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, what it sorts by, its side and its colour."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[column]
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip(row.cells[column])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._unfinished if row.unfinished and column == ENDING else None
            case _:
                return row.order[column] if role == _ORDER else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heading of a column, and the keys that sort by it."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(section)
            case Qt.ItemDataRole.ToolTipRole:
                heading = _("Trier par «\u00a0{heading}\u00a0»").format(heading=self._headings[section])
                return tooltip(heading, sort_keys(section))
            case _:
                return None


class AttemptFinder(QSortFilterProxyModel):
    """The attempts looked for, in the order asked."""

    def __init__(self, attempts: AttemptTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attempts = attempts
        self._filters = Filters()
        self.setSourceModel(attempts)
        self.setSortRole(_ORDER)

    def look_for(self, filters: Filters) -> None:
        """Keep those that `filters` admit."""
        self._filters = filters
        self.invalidate()

    def found(self) -> Iterator[Row]:
        """What is shown, from the top down."""
        return (self.row(self.index(place, 0)) for place in range(self.rowCount()))

    def row(self, index: Index) -> Row:
        """The attempt of a cell."""
        return self._attempts.rows[self.mapToSource(index).row()]

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Whether an attempt is one of those looked for."""
        return self._filters.admit(self._attempts.rows[row])


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in {TURNS, MARK} else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
