"""The shape of a grade: told apart without its colour, and without reading."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from entretien.debrief.grades import Grade
from entretien.gui.debrief.grading import TONES
from entretien.gui.theme.theme import Theme


def paint_sign(painter: QPainter, theme: Theme, place: QRectF, grade: Grade) -> None:
    """A tick in a disc, a diamond, a triangle or a square with a cross, filling the square `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(TONES[grade]))
    painter.drawPath(_outline(place, grade))
    pen = QPen(theme.colour("surface"), max(1.5, place.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for line in _inside(place, grade):
        painter.drawPolyline(line)
    painter.restore()


def sign_icon(theme: Theme, grade: Grade, ratio: float = 1.0) -> QIcon:
    """The shape as the icon of a button."""
    side = theme.scaled(16)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_sign(painter, theme, QRectF(1, 1, side - 2, side - 2), grade)
    painter.end()
    return QIcon(picture)


def _outline(place: QRectF, grade: Grade) -> QPainterPath:
    path = QPainterPath()
    middle = place.center()
    match grade:
        case Grade.SOUND:
            path.addEllipse(place)
        case Grade.INEXACT:
            path.addPolygon(
                QPolygonF(
                    [
                        QPointF(middle.x(), place.top()),
                        QPointF(place.right(), middle.y()),
                        QPointF(middle.x(), place.bottom()),
                        QPointF(place.left(), middle.y()),
                    ]
                )
            )
        case Grade.CLUMSY:
            path.addPolygon(
                QPolygonF([QPointF(middle.x(), place.top()), place.bottomRight(), place.bottomLeft()])
            )
        case Grade.COSTLY:
            path.addRoundedRect(place, place.width() / 6, place.width() / 6)
    return path


def _inside(place: QRectF, grade: Grade) -> list[QPolygonF]:
    """What is drawn over the shape, in twelfths of its side."""
    strokes: dict[Grade, tuple[tuple[tuple[float, float], ...], ...]] = {
        Grade.SOUND: (((3, 6.2), (5.2, 8.4), (9, 4)),),
        Grade.INEXACT: (((4.2, 6), (7.8, 6)),),
        Grade.CLUMSY: (((6, 5), (6, 7.6)), ((6, 9.8), (6, 9.8))),
        Grade.COSTLY: (((3.8, 3.8), (8.2, 8.2)), ((8.2, 3.8), (3.8, 8.2))),
    }
    twelfth = place.width() / 12
    return [
        QPolygonF([place.topLeft() + QPointF(x, y) * twelfth for x, y in stroke]) for stroke in strokes[grade]
    ]
