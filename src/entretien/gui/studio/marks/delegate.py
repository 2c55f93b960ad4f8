"""Paints the cells of the marks, and the lines' names beside them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.studio.marks.models import LOOK, Index, Look
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme

WIDTH = 64
"""Pixels of a column at the natural type size."""

RING = 2
"""Pixels of the line around the cell at hand."""


class CellDelegate(QStyledItemDelegate):
    """Points stand on the colour of their sign; figures of a former text step back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._font = theme.font("body")
        self._strong = theme.font("body")
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._small = theme.font("caption")
        self._aside = theme.font("body")
        self._aside.setItalic(True)

    @property
    def height(self) -> int:
        """Pixels of a row."""
        return QFontMetrics(self._font).height() + GRID

    @property
    def width(self) -> int:
        """Pixels of a competence's column."""
        return self._theme.scaled(WIDTH)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The room of a cell."""
        return QSize(self.width, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, the words, the ring of the keyboard."""
        look: Look = index.data(LOOK)
        text = str(index.data() or "")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(option.rect), look, text)
        self._paint_text(painter, QRectF(option.rect), look, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), RING))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, look: Look, text: str) -> None:
        if look is Look.HEADING:
            painter.fillRect(rect, self._theme.colour("sunken"))
            return
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if look is Look.POINTS:
            painter.drawLine(rect.topRight(), rect.bottomRight())
        if look is Look.POINTS and text[:1] in {"+", "−"}:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("good_tint" if text[0] == "+" else "bad_tint"))
            painter.drawRoundedRect(rect.adjusted(3, 3, -4, -4), 4, 4)

    def _paint_text(self, painter: QPainter, rect: QRectF, look: Look, text: str) -> None:
        signs = {"+": "good", "−": "bad"}
        colour = (
            signs.get(text[:1], "ink") if look is Look.POINTS else "ink" if look is Look.FIXED else "muted"
        )
        fonts = {Look.POINTS: self._strong, Look.PLAIN: self._small, Look.STALE: self._aside}
        painter.setFont(fonts.get(look, self._font))
        painter.setPen(self._theme.colour(colour))
        if look is Look.PLAIN:
            room = rect.adjusted(GRID, 0, -GRID, 0)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        else:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
