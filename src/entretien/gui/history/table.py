"""The table of attempts."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from entretien.gui.history.models import DATE, TITLE, AttemptFinder, sort_keys
from entretien.gui.history.presenter import Row
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _

LEAST_TITLE = 190
"""Pixels that titles are given at the natural type size, whatever the others take."""


class AttemptView(QTableView):
    """One row at hand; Enter or a double click takes it.

    Signals:
        taken: carries the `Row`.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, attempts: AttemptFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._attempts = attempts
        self.setModel(attempts)
        self.setAccessibleName(_("Entretiens gardés"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.pixels("body") + 3 * GRID)
        self._header = self.horizontalHeader()
        self._header.setHighlightSections(False)
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Fixed)
        self._sorting = [self._shortcut(column) for column in range(attempts.columnCount())]
        self.doubleClicked.connect(self._take)

    def at_hand(self) -> Row | None:
        """The attempt that Enter would take."""
        index = self.currentIndex()
        return self._attempts.row(index) if index.isValid() else None

    def fit(self) -> None:
        """Give titles the room that is left, and no less than they need."""
        others = sum(
            self._header.sectionSize(column) for column in range(self._header.count()) if column != TITLE
        )
        left = self.viewport().width() - others
        self._header.resizeSection(TITLE, max(left, self._theme.scaled(LEAST_TITLE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width again."""
        super().resizeEvent(event)
        self.fit()

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
