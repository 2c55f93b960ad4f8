"""A line to tick."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import RowButton

BOX = 18
"""Side of the box at the natural type size."""


class CheckLine(RowButton):
    """A box and a text of any length; Space and Enter tick it."""

    def __init__(self, theme: Theme, text: str, ticked: bool, parent: QWidget | None = None) -> None:
        """A line that says `text`."""
        super().__init__(theme, text, parent)
        self._side = theme.scaled(BOX)
        self.setCheckable(True)
        self.setChecked(ticked)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._side + 2 * GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(PlainLabel(text, wrap=True), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the focus, the box and its tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        ticked = self.isChecked()
        box = QRectF(GRID, (self.height() - self._side) / 2, self._side, self._side)
        painter.setPen(QPen(self._theme.colour("accent" if ticked else "outline"), 1.5))
        painter.setBrush(self._theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            tick = pixmap(self._theme, "check", "on_accent", round(self._side * self.devicePixelRatioF()))
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), tick, QRectF(tick.rect()))
