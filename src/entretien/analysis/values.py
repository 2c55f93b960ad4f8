"""What each state is still worth: sums along the paths from it to the end of the interview.

One pass over the layers of the graph, from the end, settles every state; where interviews may go round in
loops, passes are repeated until nothing changes. They end: a loop earns nothing, for evidence counts the
first time and what has been chosen stays chosen.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from entretien.analysis.graph import Graph
from entretien.analysis.layout import Marks, Numbers

UNKNOWN = 2**62
"""Beyond every sum: what a state is worth, with its sign, when no ending can be reached from it."""

SCALE = 2**24
"""Weight of a point against a command, so that among equal paths the shortest is preferred."""

PRECISION = 1e-9
"""Change below which a mean is settled; only loops need more than one pass."""

Means = NDArray[np.float64]

Weigher = Callable[[slice | Numbers], Numbers]
"""What some of the edges are worth; worked out when needed, for there are several edges per state."""


@dataclass(frozen=True, slots=True)
class Sums:
    """The best, or the worst, sums from each state to an ending, and the edges they are reached by."""

    edges: Weigher
    """What each command is worth, scaled."""
    states: Numbers
    """What is still to come from each state, scaled; beyond ±`UNKNOWN / 2` when no ending can be reached."""
    sign: int
    """1 for the best, −1 for the worst."""

    @property
    def points(self) -> Numbers:
        """What is still to come from each state, in points."""
        return -(-self.states // SCALE) if self.sign > 0 else self.states // SCALE

    @property
    def ends(self) -> Marks:
        """The states from which an ending can be reached."""
        return np.abs(self.states) < UNKNOWN // 2


def best(graph: Graph, points: Numbers, ends: Marks | None = None) -> Sums:
    """The greatest sums; `points[g]` is what the gain number `g` is worth, `ends` the endings that count."""
    scaled = points * SCALE - 1
    return _settled(graph, lambda part: scaled[graph.gains[part]], 1, ends)


def worst(graph: Graph, points: Numbers, ends: Marks | None = None) -> Sums:
    """The least sums; see `best`."""
    scaled = points * SCALE + 1
    return _settled(graph, lambda part: scaled[graph.gains[part]], -1, ends)


def shortest(graph: Graph) -> Sums:
    """The fewest commands."""
    return _settled(graph, lambda part: np.full(len(graph.gains[part]), SCALE, dtype=np.int64), -1, None)


def longest(graph: Graph) -> Sums:
    """The most commands; only where no interview goes on for ever."""
    return _settled(graph, lambda part: np.full(len(graph.gains[part]), SCALE, dtype=np.int64), 1, None)


def fewest(graph: Graph, costs: Numbers, ends: Marks) -> Sums:
    """The least sums of what each state passed costs, to one of these `ends`."""
    return _settled(graph, lambda part: costs[graph.sources[part]] * SCALE + 1, -1, ends)


def expected(graph: Graph, points: Numbers) -> Means:
    """The mean sums, when every open choice is as likely."""
    states: Means = np.zeros(len(graph), dtype=np.float64)
    while True:
        change = 0.0
        for layer in graph.layers:
            sums = points[graph.gains[layer.edges]] + states[graph.targets[layer.edges]]
            means = np.add.reduceat(sums, layer.offsets) / layer.sizes
            change = max(change, float(np.abs(means - states[layer.states]).max()))
            states[layer.states] = means
        if graph.settled or change < PRECISION:
            return states


def endless(graph: Graph) -> Marks:
    """The states from which one may go on for ever: on a loop, or on the way to one."""
    settled: Marks = graph.over.copy()
    while not graph.settled:
        before = int(settled.sum())
        for layer in graph.layers:
            settled[layer.states] = np.logical_and.reduceat(
                settled[graph.targets[layer.edges]], layer.offsets
            )
        if int(settled.sum()) == before:
            return ~settled
    return np.zeros(len(graph), dtype=np.bool_)


def _settled(graph: Graph, edges: Weigher, sign: int, ends: Marks | None) -> Sums:
    join = np.maximum if sign > 0 else np.minimum
    over = graph.over
    states: Numbers = np.where(over if ends is None else over & ends, 0, -sign * UNKNOWN)
    while True:
        changed = False
        for layer in graph.layers:
            found = join.reduceat(edges(layer.edges) + states[graph.targets[layer.edges]], layer.offsets)
            found[np.abs(found) >= UNKNOWN // 2] = -sign * UNKNOWN
            changed = changed or not np.array_equal(found, states[layer.states])
            states[layer.states] = found
        if graph.settled or not changed:
            return Sums(edges, states, sign)
