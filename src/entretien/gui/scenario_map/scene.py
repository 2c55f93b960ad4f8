"""The scene of a map: which card is chosen, and what is laid over all of them."""

from PySide6.QtCore import QPointF, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsScene

from entretien.gui.scenario_map.card_face import Detail, detail_at
from entretien.gui.scenario_map.items import CardItem, EdgeItem
from entretien.gui.scenario_map.looks import tone
from entretien.gui.scenario_map.picture import LINE, Picture, rectangle
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.scenario_map import Edge

_HEAVIER = 1.1
"""Pixels that each strength adds to the width of an edge."""


class MapScene(QGraphicsScene):
    """At the natural type size: whoever shows it scales.

    Signals:
        chosen: another card is chosen; carries its id.
    """

    chosen = Signal(str)

    def __init__(self, picture: Picture) -> None:
        super().__init__(0, 0, *picture.placement.size)
        self._picture = picture
        self._overlay: Overlay | None = None
        self.card = ""
        """The card that is chosen; empty when there is none."""
        ground = picture.theme.colour("page")
        self._edges = {edge: EdgeItem(path, ground) for edge, path in picture.paths.items()}
        self._cards = {
            card: CardItem(card, face, rectangle(picture.placement.cards[card]))
            for card, face in picture.faces.items()
        }
        for item in (*self._edges.values(), *self._cards.values()):
            self.addItem(item)
        self._far = False
        """Whether edges are drawn together, but for those that stand out."""
        self._draw_edges()

    def choose(self, card: str) -> None:
        """Make `card` the chosen one, where it is on the map."""
        if card == self.card or card not in self._cards:
            return
        if self.card:
            self._cards[self.card].ring(None)
        self.card = card
        self._cards[card].ring(self._picture.theme.colour("focus"))
        self._draw_edges()
        self.chosen.emit(card)

    def lay_over(self, overlay: Overlay | None) -> None:
        """Colour the map by `overlay`, or by nothing."""
        self._overlay = overlay
        for face in self._picture.faces.values():
            face.lay_over(overlay)
        self._draw_edges()
        self.update()

    def look_from(self, zoom: float) -> None:
        """Be seen at that zoom."""
        far = detail_at(zoom) is Detail.SHAPE
        if far != self._far:
            self._far = far
            self._show_edges()

    def card_at(self, point: QPointF) -> str:
        """The card there; empty where there is none."""
        items = self.items(point)
        return next((item.card for item in items if isinstance(item, CardItem)), "")

    def place(self, card: str) -> QRectF:
        """Where a card stands."""
        return self._cards[card].boundingRect()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The bands of the lanes; from far, the edges in one stroke."""
        self._picture.paint_bands(painter, QRectF(rect))
        if self._far:
            self._picture.paint_hairlines(painter)

    def _draw_edges(self) -> None:
        for edge, item in self._edges.items():
            colour, width = self._overlaid(edge)
            if self.card in edge:
                item.draw(self._picture.theme.colour("focus"), max(width, 2.5), seen=True)
            else:
                item.draw(colour, width, seen=width > LINE)

        self._show_edges()

    def _show_edges(self) -> None:
        for item in self._edges.values():
            item.setVisible(item.seen or not self._far)

    def _overlaid(self, edge: Edge) -> tuple[QColor, float]:
        """The colour and width of an edge by itself."""
        reading = self._overlay.edges.get(edge) if self._overlay else None
        if self._overlay is None or reading is None:
            return self._picture.theme.colour("outline"), LINE
        role = tone(self._overlay.sense, reading.strength)
        return self._picture.theme.colour(role), LINE + _HEAVIER * reading.strength
