"""Rows of figures under the headings of their groups."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from entretien.gui.searching import matches
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.wrapped_lines import PADDING, WrappedLines
from entretien.kernel.language import _
from entretien.scenario.figures import Figure, FigureGroup

Index = QModelIndex | QPersistentModelIndex

_FIGURE = Qt.ItemDataRole.UserRole

LABEL_SHARE = 0.7
"""Of the width, where the values leave as much; they take the rest."""


class FigureTable(QTableWidget):
    """A label and its value per row; long ones take several lines.

    Signals:
        pointed: the row at hand changed; carries its `Figure`, None on a heading.
    """

    pointed = Signal(object)

    def __init__(
        self, theme: Theme, groups: Iterable[FigureGroup], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(0, 2, parent)
        self._heading = theme.font("heading")
        self._metrics = QFontMetrics(theme.font("body"))
        self._widest = 0
        """Pixels of the longest piece of a value that no space can break."""
        self._groups: list[range] = []
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([_("Intitulé"), _("Valeur")])
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setItemDelegate(WrappedLines(self))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in groups:
            self._add(group)
        self.currentItemChanged.connect(self._point)

    def filter(self, sought: str) -> None:
        """Show only the figures that match, with the headings of their groups."""
        for rows in self._groups:
            heading, figures = rows[0], rows[1:]
            for row in figures:
                said = " ".join(self._text(place, column) for place in (heading, row) for column in (0, 1))
                self.setRowHidden(row, not matches(sought, said))
            self.setRowHidden(heading, all(self.isRowHidden(row) for row in figures))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width, and give each row the lines it needs."""
        super().resizeEvent(event)
        width = self.viewport().width()
        values = min(max(round(width * (1 - LABEL_SHARE)), self._widest + PADDING), width // 2)
        self.setColumnWidth(0, width - values)
        self.setColumnWidth(1, values)
        self.resizeRowsToContents()

    def _add(self, group: FigureGroup) -> None:
        first = self.rowCount()
        self.setRowCount(first + 1 + len(group.figures))
        self._groups.append(range(first, self.rowCount()))
        heading = QTableWidgetItem(group.label)
        heading.setFont(self._heading)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.setItem(first, 0, heading)
        self.setSpan(first, 0, 1, 2)
        for row, figure in enumerate(group.figures, first + 1):
            label, value = QTableWidgetItem(figure.label), QTableWidgetItem(figure.value)
            label.setData(_FIGURE, figure)
            value.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, 0, label)
            self.setItem(row, 1, value)
            pieces = (self._metrics.horizontalAdvance(piece) for piece in figure.value.split(" "))
            self._widest = max(self._widest, *pieces)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _point(self, item: QTableWidgetItem | None) -> None:
        label = self.item(item.row(), 0) if item is not None else None
        figure: Figure | None = label.data(_FIGURE) if label is not None else None
        self.pointed.emit(figure)
