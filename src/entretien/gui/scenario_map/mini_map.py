"""The whole map in a corner, with what is in sight framed; a click or a drag goes there."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from entretien.gui.scenario_map.card_face import Detail
from entretien.gui.scenario_map.picture import Picture, rectangle
from entretien.gui.theme.theme import Theme

WIDEST, HIGHEST = 150, 200
"""Sides it stays within, in pixels at the natural type size."""


class MiniMap(QWidget):
    """Drawn once for an overlay; only the frame moves.

    Signals:
        pointed: go there; carries a point of the map.
    """

    pointed = Signal(QPointF)

    def __init__(self, theme: Theme, picture: Picture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self._drawn = QPixmap()
        self._frame = QRectF()
        self._room = 1.0
        """Pixels here for one of the map."""
        self.stay_within(theme.scaled(WIDEST), theme.scaled(HIGHEST))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def stay_within(self, width: int, height: int) -> None:
        """Be no larger than that."""
        whole = self._picture.placement.size
        widest = min(width, self._theme.scaled(WIDEST))
        highest = min(height, self._theme.scaled(HIGHEST))
        self._room = min(widest / whole.width, highest / whole.height)
        self.setFixedSize(max(1, round(whole.width * self._room)), max(1, round(whole.height * self._room)))
        self.redraw()

    def redraw(self) -> None:
        """The map is laid over otherwise."""
        self._drawn = QPixmap()
        self.update()

    def frame(self, seen: QRectF) -> None:
        """Frame the part of the map that is in sight."""
        self._frame = seen
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self._point(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on going."""
        self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It ends here: what lies behind is not clicked."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The map, with a frame around what is in sight."""
        if self._drawn.isNull():
            self._drawn = self._draw()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        frame = QRectF(self._frame.topLeft() * self._room, self._frame.size() * self._room)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRect(frame.intersected(QRectF(self.rect())).adjusted(1, 1, -1, -1))

    def _draw(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(self._theme.colour("surface"))
        painter = QPainter(drawn)
        painter.setPen(self._theme.colour("outline"))
        painter.drawRect(QRectF(self.rect()).adjusted(0, 0, -1, -1))
        painter.scale(self._room, self._room)
        for card, face in self._picture.faces.items():
            face.paint(painter, rectangle(self._picture.placement.cards[card]), Detail.SHAPE)
        painter.end()
        return drawn

    def _point(self, at: QPointF) -> None:
        self.pointed.emit(at / self._room)
