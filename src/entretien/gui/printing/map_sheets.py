"""The map of a scenario on paper: sheets lying down, cut between two rows of cards."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from entretien.gui.scenario_map.card_face import CARD
from entretien.gui.scenario_map.picture import Picture
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import LIGHT, load
from entretien.mapping.placing import Placement, place
from entretien.mapping.scenario_map import ScenarioMap

NARROWEST = 1_400.0
"""Width that a map is given at least, in pixels: a small one is not painted larger than what is read."""

FULL = 0.6
"""Share of a sheet from which it may end where a phase ends, rather than go on with a part of the next."""


class Strip(NamedTuple):
    """What one sheet shows of the map, from top to bottom."""

    top: float
    bottom: float


class MapSheets:
    """A map, cut to sheets of one size."""

    def __init__(self, scenario_map: ScenarioMap, sheet: QSizeF) -> None:
        """`sheet` is the room there is, in any unit; nothing of it is painted outside."""
        light = load(LIGHT)
        white = {"page": light.colours["surface"], "line": light.colours["outline"]}
        theme = replace(light, colours={**light.colours, **white})
        placement = place(scenario_map, CARD)
        self._picture = Picture(theme, scenario_map, placement)
        self._width = max(NARROWEST, placement.size.width)
        self._scale = sheet.width() / self._width
        self.strips = tuple(strips(placement, sheet.height() / self._scale))

    def paint(self, painter: QPainter, strip: Strip) -> None:
        """Paint a strip from the upper left corner of the painter, in the unit of the sheet."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        painter.translate((self._width - self._picture.placement.size.width) / 2, -strip.top)
        width = self._picture.placement.size.width
        painter.setClipRect(QRectF(0, strip.top, width, strip.bottom - strip.top))
        self._picture.paint(painter)
        for lane, box in self._picture.lanes:
            if box.y < strip.top < box.bottom:
                corner = QPointF(GRID, strip.top + GRID / 2)
                self._picture.paint_title(painter, lane, corner, width)
        painter.restore()


def strips(placement: Placement, height: float) -> Iterator[Strip]:
    """Cut a map in strips of `height` at most: where a phase ends if it can be, else between two rows."""
    phases = [box.bottom for box in placement.lanes]
    rows = [placement.cards[row[0]] for row in placement.rows]
    between = [(above.bottom + below.y) / 2 for above, below in pairwise(rows)]
    top, end = 0.0, placement.size.height
    while end - top > height:
        possible = [cut for cut in (*phases, *between) if top < cut <= top + height]
        ends = [cut for cut in phases if top + FULL * height <= cut <= top + height]
        cut = max(ends or possible, default=top + height)
        yield Strip(top, cut)
        top = cut
    yield Strip(top, end)
