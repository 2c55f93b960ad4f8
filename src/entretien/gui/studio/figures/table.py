"""Figures under the headings of their groups, each cell open to writing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from entretien.content.grammar import LABEL, LINE
from entretien.gui.searching import matches
from entretien.gui.studio.figures.models import NAME, Index, SheetModel
from entretien.gui.studio.figures.sheet import Heading, Line
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme

_WRITING = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
"""What opens a cell."""

SHARES = (30, 16, 22, 18, 14)
"""How the columns share the width, in hundredths."""


class SheetTable(QTableView):
    """Enter, F2 or a double click writes in the cell at hand.

    Signals:
        pointed: another row is at hand; carries its `Line`, or None.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme, model: SheetModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet = model
        self._cells = _Cells(self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.set_writable(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        height = QFontMetrics(theme.font()).lineSpacing() + 3 * GRID
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.horizontalHeader().setHighlightSections(False)

    def set_writable(self, writable: bool) -> None:
        """Let cells be written in, or only read."""
        self.setEditTriggers(_WRITING if writable else QAbstractItemView.EditTrigger.NoEditTriggers)

    def refresh(self) -> None:
        """Show what the file holds now, the cell at hand still at hand."""
        held = self.currentIndex()
        row, column = held.row(), held.column()
        if self._sheet.refresh():
            self.clearSpans()
            for place in range(self._sheet.rowCount()):
                if isinstance(self._sheet.line(place), Heading):
                    self.setSpan(place, 0, 1, NAME + 1)
            self.setCurrentIndex(self._sheet.index(min(row, self._sheet.rowCount() - 1), column))

    def filter(self, sought: str) -> None:
        """Show only the figures that match, with the headings of their groups."""
        heading, found = 0, False
        for row in range(self._sheet.rowCount()):
            line = self._sheet.line(row)
            if isinstance(line, Heading):
                heading, found = row, False
                self.setRowHidden(row, bool(sought))
            elif isinstance(line, Line):
                shown = matches(sought, " ".join((line.name, *line.cells)))
                self.setRowHidden(row, not shown)
                if shown and not found:
                    self.showRow(heading)
                    found = True

    @property
    def at_hand(self) -> Heading | Line | None:
        """What the row at hand shows."""
        return self._sheet.line(self.currentIndex().row())

    def choose(self, name: str) -> None:
        """Have a figure at hand."""
        self.setCurrentIndex(self._sheet.index(self._sheet.row_of(name), 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is at hand."""
        super().currentChanged(current, previous)
        self.pointed.emit(self.at_hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, self.viewport().width() * share // 100)


class _Cells(QStyledItemDelegate):
    """A plain field in the cell that is being written."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field as long as what the cell may hold."""
        field = QLineEdit(parent)
        field.setProperty("role", "cell")
        field.setMaxLength(LABEL if index.column() < 2 else LINE)
        return field
