"""A list of which one item is picked."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QComboBox, QWidget

from entretien.gui.theme.theme import Theme


class Choice(QComboBox):
    """A combo box whose arrow is drawn in the theme's colour (a stylesheet takes the native one away)."""

    def __init__(
        self, theme: Theme, name: str, *, role: str = "field", parent: QWidget | None = None
    ) -> None:
        """An empty list that assistive tools call `name`."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setProperty("role", role)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then its arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("muted"), 2))
        middle = QPoint(self.width() - 18, self.height() // 2)
        painter.drawPolyline(QPolygon([middle + QPoint(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))]))
