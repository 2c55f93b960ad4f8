"""An edge as it is painted."""

from PySide6.QtGui import QColor, QImage, QPainter

from entretien.gui.scenario_map.card_face import Detail
from entretien.gui.scenario_map.edge_path import EdgePath
from entretien.mapping.placing import Point

CORNERS = (Point(20, 10), Point(20, 50), Point(80, 50), Point(80, 90))
INK, GROUND = QColor("black"), QColor("red")


def painted(path: EdgePath, detail: Detail) -> QImage:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    path.paint(painter, detail, INK, GROUND, 2)
    painter.end()
    return image


def test_it_goes_from_border_to_border_with_round_corners() -> None:
    line = EdgePath(CORNERS, conditional=False).line

    assert (line.elementAt(0).x, line.elementAt(0).y) == (20, 10)
    assert (line.currentPosition().x(), line.currentPosition().y()) == (80, 90)
    assert not any(
        (line.elementAt(place).x, line.elementAt(place).y) == (20, 50) and line.elementAt(place).isLineTo()
        for place in range(line.elementCount())
    )


def test_an_arrow_shows_where_it_leads() -> None:
    image = painted(EdgePath(CORNERS, conditional=False), Detail.NUMBER)

    assert image.pixelColor(82, 84) == INK
    assert image.pixelColor(18, 14) == QColor("white")


def test_a_diamond_shows_that_it_asks_for_something() -> None:
    image = painted(EdgePath(CORNERS, conditional=True), Detail.WORDS)

    assert image.pixelColor(20, 14) == GROUND


def test_from_far_it_is_but_a_line() -> None:
    image = painted(EdgePath(CORNERS, conditional=True), Detail.SHAPE)

    assert image.pixelColor(20, 30) == INK
    assert image.pixelColor(82, 84) == QColor("white")


def test_an_edge_without_length_is_painted_too() -> None:
    painted(EdgePath((Point(5, 5), Point(5, 5)), conditional=True), Detail.WORDS)
