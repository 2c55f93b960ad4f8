"""An edge of the map as it is painted: a line with round corners, an arrow, a diamond where it asks."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from entretien.gui.scenario_map.card_face import Detail
from entretien.mapping.placing import Point

_CORNER = 7.0
_ARROW = 7.0
_DIAMOND = 4.5


class EdgePath:
    """Its shape is made once."""

    def __init__(self, corners: Sequence[Point], *, conditional: bool) -> None:
        points = [QPointF(each.x, each.y) for each in corners]
        self.line = _rounded(points)
        """From border to border."""
        self.bare = QPainterPath()
        """The same, its corners sharp."""
        self.bare.addPolygon(QPolygonF(points))
        self._arrow = _arrow(points[-2], points[-1])
        self._mark = _diamond(points[0], points[1]) if conditional else QPolygonF()
        self._conditional = conditional

    def paint(self, painter: QPainter, detail: Detail, colour: QColor, ground: QColor, width: float) -> None:
        """Paint it in `colour`, `width` pixels wide, its diamond on `ground`; less of it from far."""
        words = detail is Detail.WORDS
        pen = QPen(colour, 0 if detail is Detail.SHAPE else width)
        if self._conditional and words:
            pen.setDashPattern([5, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self.line if words else self.bare)
        if detail is Detail.SHAPE:
            return
        painter.setPen(QPen(colour, 1) if words else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(self._arrow)
        if words:
            painter.setBrush(ground)
            painter.drawPolygon(self._mark)


def _rounded(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(_CORNER, _length(before, corner) / 2, _length(corner, after) / 2)
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _arrow(before: QPointF, tip: QPointF) -> QPolygonF:
    back = _towards(tip, before, _ARROW)
    side = (back - tip) / 2
    across = QPointF(-side.y(), side.x())
    return QPolygonF([tip, back + across, back - across])


def _diamond(start: QPointF, after: QPointF) -> QPolygonF:
    """Where one sets out."""
    middle = _towards(start, after, _DIAMOND)
    return QPolygonF([middle + QPointF(x, y) * _DIAMOND for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])


def _towards(start: QPointF, end: QPointF, length: float) -> QPointF:
    whole = _length(start, end)
    return start + (end - start) * (length / whole) if whole else start


def _length(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())
