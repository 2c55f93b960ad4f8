"""A whole number, with two arrows in the theme's colour."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygon, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme

ARROWS = 22
"""Pixels kept for the arrows, on the right: those of the stylesheet."""


class Number(QSpinBox):
    """A spin box whose arrows a stylesheet would take away; the wheel scrolls the page, not the number."""

    def __init__(
        self, theme: Theme, name: str, lowest: int, highest: int, value: int, parent: QWidget | None = None
    ) -> None:
        """From `lowest` to `highest`, `value` now; assistive tools call it `name`."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(lowest, highest)
        self.setValue(value)
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a number that has the keyboard turns."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the arrows."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._theme.scaled(4)
        for way, possible in (
            (-1, self.value() < self.maximum()),
            (1, self.value() > self.minimum()),
        ):
            role = "muted" if possible and self.isEnabled() else "line"
            painter.setPen(QPen(self._theme.colour(role), self._theme.scaled(2)))
            middle = QPoint(self.width() - ARROWS // 2 - 2, self.height() // 2 + way * self.height() // 6)
            corners = ((-half, -way * half // 2), (0, way * half // 2), (half, -way * half // 2))
            painter.drawPolyline(QPolygon([middle + QPoint(x, y) for x, y in corners]))
