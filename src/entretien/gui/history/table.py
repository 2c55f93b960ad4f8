"""The table of attempts."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from entretien.gui.history.columns import share
from entretien.gui.history.models import DATE, ENDING, LEARNER, TITLE, AttemptFinder, sort_keys
from entretien.gui.history.presenter import Row
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.row_focus import paint_row_focus
from entretien.kernel.language import _

GROWING = (TITLE, LEARNER, ENDING)
"""Columns that share the room left."""

YIELDING = (ENDING, TITLE, LEARNER, DATE)
"""Columns whose text may go on two lines, the first to give way first."""


class AttemptView(QTableView):
    """One row at hand, which Enter or a double click takes; Ctrl or Shift choose several.

    Signals:
        taken: carries the `Row`.
        chosen_changed: other rows are chosen.
    """

    taken = Signal(object)
    chosen_changed = Signal()

    def __init__(self, theme: Theme, attempts: AttemptFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._attempts = attempts
        self.setModel(attempts)
        self.setAccessibleName(_("Entretiens gardés"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        self.verticalHeader().hide()
        self._header = self.horizontalHeader()
        self._header.setHighlightSections(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        corner = QWidget()
        corner.setProperty("role", "clear")
        self.setCornerWidget(corner)
        self._sorting = [self._shortcut(column) for column in range(attempts.columnCount())]
        self.doubleClicked.connect(self._take)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def at_hand(self) -> Row | None:
        """The attempt that Enter would take."""
        index = self.currentIndex()
        return self._attempts.row(index) if index.isValid() else None

    def chosen(self) -> tuple[Row, ...]:
        """The attempts chosen, from the top down."""
        indexes = self.selectionModel().selectedRows()
        return tuple(self._attempts.row(each) for each in sorted(indexes, key=QModelIndex.row))

    def fit(self) -> None:
        """Share the width between the columns; rows are as high as the text on them asks."""
        columns = range(self._header.count())
        natural = [max(self.sizeHintForColumn(each), self._header.sectionSizeHint(each)) for each in columns]
        widths = share(self.viewport().width(), natural, GROWING, YIELDING)
        for column, width in enumerate(widths):
            self._header.resizeSection(column, width)
        tight = any(width < wanted for width, wanted in zip(widths, natural, strict=True))
        lines = 2 if tight else 1
        height = lines * QFontMetrics(self._theme.font()).lineSpacing() + 2 * GRID
        self.verticalHeader().setDefaultSectionSize(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, the one at hand framed while the keyboard is here."""
        super().paintEvent(event)
        paint_row_focus(self, self._theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the attempt at hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _shortcut(self, column: int) -> QShortcut:
        shortcut = QShortcut(QKeySequence(sort_keys(column)), self)
        shortcut.activated.connect(partial(self._sort_by, column))
        return shortcut

    def _sort_by(self, column: int) -> None:
        """Sort by a column; the other way round if it already is."""
        ascending = Qt.SortOrder.AscendingOrder
        already = self._header.sortIndicatorSection() == column
        turned = already and self._header.sortIndicatorOrder() == ascending
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if turned else ascending)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(self._attempts.row(index))
