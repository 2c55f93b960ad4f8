"""Where everything stands on a map: the only place that knows graphlay.

The interview reads downwards, each phase a band across the whole width. graphlay says how deep every card
lies within its phase; the phases are then put one under the other and graphlay places them together, so
that what leads from one phase to another goes round the cards as what stays within a phase does.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import graphlay

from entretien.mapping.scenario_map import Card, CardKind, Edge, Lane, ScenarioMap

WIDEST = 6
"""Cards side by side; more are put on several rows."""

BESIDE, BELOW = 24.0, 40.0
"""Least distance to the next card, and to the next row."""

HEAD = 40.0
"""Room for the name of a lane, above its first row."""

MARGIN = 24.0
"""Around the whole map."""

_Rows = Sequence[Sequence[str]]
"""The cards of a lane, row by row."""

_ROOT = ""
"""Leads to the first cards of a lane while their depths are looked for; no card is called so."""


class Point(NamedTuple):
    """Rightwards and downwards, in the unit of the sizes given."""

    x: float
    y: float


class Size(NamedTuple):
    """How large something is."""

    width: float
    height: float


class Box(NamedTuple):
    """A rectangle, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Halfway from its left edge to the right one."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the parts of a map stand; nothing lies left of 0 or above."""

    size: Size
    lanes: tuple[Box, ...]
    """One under the other, each across the whole width, its head included."""
    rows: tuple[tuple[str, ...], ...]
    """The cards that stand side by side, from left to right, row by row."""
    cards: Mapping[str, Box]
    edges: Mapping[Edge, tuple[Point, ...]]
    """From border to border; every piece is level or upright."""


def place(scenario_map: ScenarioMap, card: Size) -> Placement:
    """Place a map whose cards are all of one size; the same map is always placed alike."""
    edges = list(scenario_map.edges())
    lanes = [list(_rows(lane, edges)) for lane in scenario_map.lanes]
    layout = _layout(lanes, edges, card)
    sheet = _Sheet(lanes, layout, card)
    cards = {name: sheet.box(Point(*centre)) for name, centre in layout.positions().items()}
    return Placement(
        size=sheet.size,
        lanes=sheet.lanes,
        rows=tuple(tuple(sorted(row, key=lambda name: cards[name].x)) for lane in lanes for row in lane),
        cards=cards,
        edges={
            edge: tuple(sheet.point(Point(each["x"], each["y"])) for each in route["points"])
            for edge, route in zip(edges, layout.edges, strict=True)
        },
    )


def _layout(lanes: Iterable[_Rows], edges: Iterable[Edge], card: Size) -> graphlay.Layout:
    """Every card on the row it was given, and the edges round them."""
    graph = graphlay.Graph()
    for number, row in enumerate(row for rows in lanes for row in rows):
        for name in row:
            graph.node(name, width=card.width, height=card.height, rank={"fixed": number})
    for source, target in edges:
        graph.edge(source, target)
    spacing = {"node_gap": BESIDE, "layer_gap": BELOW}
    return graphlay.layout(graph, options={"direction": "topbottom", "spacing": spacing})


def _rows(lane: Lane, edges: Iterable[Edge]) -> Iterator[Sequence[str]]:
    """The cards of a lane by how deep they lie, each depth on as many rows as it takes."""
    depths: dict[int, list[str]] = {}
    for name, depth in _depths(lane, edges).items():
        depths.setdefault(depth, []).append(name)
    for depth in sorted(depths):
        names = depths[depth]
        count = -(-len(names) // WIDEST)
        yield from (names[first::count] for first in range(count))


def _depths(lane: Lane, edges: Iterable[Edge]) -> dict[str, int]:
    """How many cards of its lane come before each; what leads back is not counted."""
    names = {each.id for each in lane.cards}
    inside = [(source, target) for source, target in edges if source in names and target in names]
    graph = graphlay.Graph()
    graph.node(_ROOT)
    for card in lane.cards:
        graph.node(card.id)
    for first in _firsts(lane.cards, edges, inside):
        graph.edge(_ROOT, first)
    for source, target in inside:
        graph.edge(source, target)
    layout = graphlay.layout(graph, options={"cycles": {"strategy": "follow_flow"}, "effort": "fast"})
    return {card.id: node["rank"] for card, node in zip(lane.cards, layout.nodes[1:], strict=True)}


def _firsts(cards: Iterable[Card], edges: Iterable[Edge], inside: Sequence[Edge]) -> Iterator[str]:
    """Where one comes into a lane: from another, by what comes by itself, or from nowhere."""
    led_to = {target for _source, target in inside}
    entered = {target for _source, target in set(edges) - set(inside)}
    for place, card in enumerate(cards):
        by_itself = card.kind in (CardKind.OBJECTION, CardKind.INTERRUPTION)
        if place == 0 or by_itself or card.id in entered or card.id not in led_to:
            yield card.id


class _Sheet:
    """From the coordinates of a layout to those of a placement, where a head stands above each lane."""

    def __init__(self, lanes: Iterable[_Rows], layout: graphlay.Layout, card: Size) -> None:
        low, high = layout.bounds["min"], layout.bounds["max"]
        centres: Mapping[str, tuple[float, float]] = layout.positions()
        self._card = card
        self._left: float = low["x"] - MARGIN
        self._top: float = low["y"]
        self._begins: list[float] = []
        """Where each lane begins, in the layout: halfway between its first row and the last one above."""
        above = self._top
        for rows in lanes:
            heights = [centres[name][1] for row in rows for name in row]
            first = min(heights, default=above + card.height / 2) - card.height / 2
            self._begins.append((above + first) / 2)
            above = max(heights, default=above - card.height / 2) + card.height / 2
        width = high["x"] - low["x"] + 2 * MARGIN
        bottom = high["y"] - low["y"] + HEAD * len(self._begins) + MARGIN
        tops = [begin - low["y"] + HEAD * heads for heads, begin in enumerate(self._begins)]
        self.lanes = tuple(Box(0.0, top, width, end - top) for top, end in pairwise([*tops, bottom]))
        self.size = Size(width, bottom)

    def point(self, point: Point) -> Point:
        """Where a point of the layout stands."""
        return Point(point.x - self._left, self._down(point.y))

    def box(self, centre: Point) -> Box:
        """Where the card around a point of the layout stands."""
        x, y = self.point(centre)
        width, height = self._card
        return Box(x - width / 2, y - height / 2, width, height)

    def _down(self, y: float) -> float:
        return y - self._top + HEAD * bisect_right(self._begins, y)
