"""A whole row that may be pressed, whatever it shows."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme

CHEVRON = 24
"""Room kept at the end of a row that opens, at the natural type size."""


class RowButton(QAbstractButton):
    """Give it a layout of labels; Enter and Space press it, a checkable one shows whether it is open."""

    def __init__(self, theme: Theme, spoken: str, parent: QWidget | None = None) -> None:
        """A row that assistive tools read as `spoken`."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the focus and the chevron; labels paint themselves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        if self.isCheckable():
            self._paint_chevron(painter)

    def paint_ground(self, painter: QPainter) -> None:
        """What shows the pointer and the focus."""
        ground = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ground, GRID, GRID)

    def _paint_chevron(self, painter: QPainter) -> None:
        painter.setPen(QPen(self._theme.colour("muted"), self._theme.scaled(2)))
        half, up = self._theme.scaled(4), -1 if self.isChecked() else 1
        middle = QPoint(self.width() - GRID - self._theme.scaled(CHEVRON) // 2, self.height() // 2)
        corners = ((-half, -half // 2), (0, half // 2), (half, -half // 2))
        painter.drawPolyline(QPolygon([middle + QPoint(x, up * y) for x, y in corners]))
