"""A search and its filters: on one line where there is room, the filters below it where there is not."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme

ONE_LINE = 760
"""Pixels that one line asks for at the natural type size."""


class FilterBar(QWidget):
    """Lays its parts out anew as it is resized; Tab goes through them in the same order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = theme.scaled(ONE_LINE)
        self._above: QWidget | None = None
        self._below: Sequence[tuple[QWidget, int]] = ()
        self._share = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)

    def hold(self, search: QWidget, share: int, filters: Sequence[tuple[QWidget, int]]) -> None:
        """Hold these parts, each with its share of the width of a line."""
        self._above, self._share, self._below = search, share, filters
        self._arrange(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line or two."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < self._one_line)

    def _arrange(self, *, narrow: bool) -> None:
        if self._above is None:
            return
        first = 0 if narrow else 1
        self._grid.addWidget(self._above, 0, 0, 1, len(self._below) if narrow else 1)
        self._grid.setColumnStretch(0, self._share)
        self._grid.setColumnStretch(len(self._below), 0)
        for column, (part, stretch) in enumerate(self._below, first):
            self._grid.addWidget(part, 1 if narrow else 0, column)
            self._grid.setColumnStretch(column, stretch)
        self._grid.activate()
