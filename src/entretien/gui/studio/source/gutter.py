"""The margin of a text: the numbers of its lines, and the sign of what is wrong there."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from entretien.content.diagnostics import Severity
from entretien.gui.studio.signs import SIGNS
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme


class Lines(Protocol):
    """A text that knows where its lines are."""

    def visible_lines(self) -> list[tuple[int, QRect]]:
        """The number of each line in sight, from 0, and where its first row is."""
        ...

    def line_count(self) -> int:
        """How many lines there are."""
        ...

    def current_line(self) -> int:
        """The line one writes on, from 0."""
        ...


class Gutter(QWidget):
    """Painted beside the text, as wide as its last number."""

    def __init__(self, theme: Theme, lines: Lines, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self._signs: Mapping[int, Severity] = {}
        self.setFont(theme.font("caption"))

    def show_signs(self, signs: Mapping[int, Severity]) -> None:
        """The gravest severity of each line, from 0."""
        if signs != self._signs:
            self._signs = signs
            self.update()

    def room(self) -> int:
        """Pixels from side to side."""
        digits = max(3, len(str(self._lines.line_count())))
        return self._side() + self.fontMetrics().horizontalAdvance("8") * digits + 3 * GRID

    def sizeHint(self) -> QSize:
        """As wide as it needs."""
        return QSize(self.room(), 0)

    def line_at(self, place: QPoint) -> int | None:
        """The line beside which a place is."""
        rows = self._lines.visible_lines()
        return next((line for line, row in rows if row.top() <= place.y() <= row.bottom()), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("page"))
        current = self._lines.current_line()
        side, ratio = self._side(), self.devicePixelRatioF()
        for line, row in self._lines.visible_lines():
            painter.setPen(self._theme.colour("ink" if line == current else "muted"))
            number = QRect(0, row.top(), self.width() - GRID, row.height())
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(number, right, str(line + 1))
            if line in self._signs:
                name, colour = SIGNS[self._signs[line]]
                picture = pixmap(self._theme, name, colour, round(side * ratio))
                picture.setDevicePixelRatio(ratio)
                painter.drawPixmap(GRID // 2, row.top() + (row.height() - side) // 2, picture)

    def _side(self) -> int:
        return self._theme.scaled(14)
