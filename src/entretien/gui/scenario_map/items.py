"""The cards and edges of a map as items of a scene."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from entretien.gui.scenario_map.card_face import CardFace, detail_at
from entretien.gui.scenario_map.edge_path import EdgePath

_EDGES, _EDGES_SEEN, _CARDS = 0, 1, 2
"""What lies over what."""

_RING = 2.0
_ARROW = 8.0
"""Room that a ring, and an arrow, take around."""


class CardItem(QGraphicsItem):
    """A card; `card` is its id on the map."""

    def __init__(self, card: str, face: CardFace, box: QRectF) -> None:
        super().__init__()
        self.card = card
        self._face = face
        self._box = box
        self._ring: QColor | None = None
        self.setZValue(_CARDS)

    def ring(self, colour: QColor | None) -> None:
        """Draw a line of that colour around it, or none."""
        self._ring = colour
        self.update()

    def boundingRect(self) -> QRectF:
        """With its ring."""
        return self._box.adjusted(-_RING, -_RING, _RING, _RING)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """As much of it as can be read from there."""
        self._face.paint(painter, self._box, detail_at(painter.worldTransform().m11()), self._ring)


class EdgeItem(QGraphicsItem):
    """An edge, behind the cards."""

    def __init__(self, path: EdgePath, ground: QColor) -> None:
        super().__init__()
        self._path, self._ground = path, ground
        self.seen = False
        """Whether it stands out among the others."""
        self._colour, self._width = ground, 0.0
        self._bounds = path.line.boundingRect().adjusted(-_ARROW, -_ARROW, _ARROW, _ARROW)

    def draw(self, colour: QColor, width: float, *, seen: bool) -> None:
        """Draw it in that colour and width; over the other edges when it is the one to be seen."""
        self._colour, self._width, self.seen = colour, width, seen
        self.setZValue(_EDGES_SEEN if seen else _EDGES)
        self.update()

    def boundingRect(self) -> QRectF:
        """The line with its arrow."""
        return self._bounds

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """As much of it as can be seen from there."""
        detail = detail_at(painter.worldTransform().m11())
        self._path.paint(painter, detail, self._colour, self._ground, self._width)
