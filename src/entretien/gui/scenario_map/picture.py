"""A whole map as it is painted: bands, edges, cards. A scene shows it part by part, paper all at once."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from entretien.gui.scenario_map.card_face import CardFace, Detail
from entretien.gui.scenario_map.edge_path import EdgePath
from entretien.gui.scenario_map.lettering import Lettering
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _
from entretien.mapping.placing import HEAD, Box, Placement
from entretien.mapping.scenario_map import Edge, Lane, ScenarioMap

TITLE = HEAD - 2 * GRID + 4
"""Height of the plate of a lane's name."""

LINE = 1.5
"""Width of an edge that nothing distinguishes."""


class Picture:
    """At the natural type size: whoever shows it scales."""

    def __init__(self, theme: Theme, scenario_map: ScenarioMap, placement: Placement) -> None:
        self.theme = replace(theme, scale=1.0)
        self.placement = placement
        self.lanes = tuple(zip(scenario_map.lanes, placement.lanes, strict=True))
        self._letters = Lettering(self.theme)
        self.faces = {card.id: CardFace(self.theme, self._letters, card) for card in scenario_map.cards()}
        self.paths: dict[Edge, EdgePath] = {
            edge: EdgePath(placement.edges[edge], conditional=all(link.when for link in links))
            for edge, links in scenario_map.edges().items()
        }

        self._hairlines = QPainterPath()
        for path in self.paths.values():
            self._hairlines.addPath(path.bare)

    def paint(self, painter: QPainter) -> None:
        """All of it, from the upper left corner of the painter."""
        whole = QRectF(0, 0, *self.placement.size)
        self.paint_bands(painter, whole)
        for lane, box in self.lanes:
            self.paint_title(painter, lane, QPointF(GRID, box.y + GRID), whole.width())
        colour, ground = self.theme.colour("outline"), self.theme.colour("page")
        for path in self.paths.values():
            path.paint(painter, Detail.WORDS, colour, ground, LINE)
        for card, face in self.faces.items():
            face.paint(painter, rectangle(self.placement.cards[card]), Detail.WORDS)

    def paint_bands(self, painter: QPainter, within: QRectF) -> None:
        """The ground of each lane, across the whole width of `within`, one in two darker."""
        painter.fillRect(within, self.theme.colour("page"))
        for number, (_lane, box) in enumerate(self.lanes):
            band = QRectF(within.left(), box.y, within.width(), box.height)
            if number % 2 and band.intersects(within):
                painter.fillRect(band, self.theme.colour("sunken"))

    def paint_hairlines(self, painter: QPainter) -> None:
        """All the edges at once, as they are seen from far."""
        painter.setPen(QPen(self.theme.colour("outline"), 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._hairlines)

    def paint_title(self, painter: QPainter, lane: Lane, corner: QPointF, room: float) -> None:
        """The name of a lane and what it asks before it opens, on a plate of `TITLE` pixels high."""
        heading, caption = self._letters.heading, self._letters.caption
        name_width = heading.metrics.horizontalAdvance(lane.title)
        gate = _("s'ouvre si\u00a0: {condition}").format(condition=lane.gate) if lane.gate else ""
        gate = caption.elided(gate, room - name_width - 4 * GRID)
        gate_width = caption.metrics.horizontalAdvance(gate) + GRID if gate else 0.0
        plate = QRectF(corner.x(), corner.y(), name_width + gate_width + 2 * GRID, TITLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("surface"))
        painter.drawRoundedRect(plate, GRID, GRID)
        base = plate.center().y() + (heading.metrics.ascent() - heading.metrics.descent()) / 2
        painter.setFont(heading.font)
        painter.setPen(self.theme.colour("ink"))
        painter.drawText(QPointF(plate.left() + GRID, base), lane.title)
        painter.setFont(caption.font)
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(QPointF(plate.left() + 2 * GRID + name_width, base), gate)


def rectangle(box: Box) -> QRectF:
    """The same, for Qt."""
    return QRectF(*box)
