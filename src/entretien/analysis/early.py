"""Leaving early must not pay: the best that a short interview can collect."""

import numpy as np

from entretien.analysis.graph import Graph, Narrow
from entretien.analysis.layering import edges_from
from entretien.analysis.layout import Numbers
from entretien.analysis.values import Means

LONGEST = 10_000
"""Commands after which drawing at random is given up: some loop never ends."""


LOST = -(2**30)
"""Lower than any sum: what a state is worth from which nothing ends in time."""


def median_turns(graph: Graph) -> int:
    """Commands that half the complete paths drawn at random do not exceed."""
    odds: Means = np.zeros(len(graph), dtype=np.float64)
    odds[0] = 1.0
    over = graph.over
    ended = 0.0
    for turns in range(LONGEST):
        ended += float(odds[over].sum())
        if ended >= 0.5:
            return turns
        states = np.flatnonzero((odds > 0.0) & ~over)
        if not len(states):
            return turns
        edges = edges_from(graph.starts, states)
        shares = odds[states] / (graph.starts[states + 1] - graph.starts[states])
        each = np.repeat(shares, graph.starts[states + 1] - graph.starts[states])
        odds = np.bincount(graph.targets[edges], weights=each, minlength=len(graph)).astype(np.float64)
    return LONGEST


def best_within(graph: Graph, points: Numbers, turns: int) -> tuple[int, list[int]] | None:
    """The most points of a complete path of at most `turns` commands, and its edges; None when none ends."""
    values = [np.where(graph.over, 0, LOST).astype(np.int32)]
    for _turn in range(turns):
        further = values[0].copy()
        for layer in graph.layers:
            sums = points[graph.gains[layer.edges]] + values[-1][graph.targets[layer.edges]]
            found = np.maximum.reduceat(sums, layer.offsets)
            further[layer.states] = np.where(found < LOST // 2, LOST, found)
        values.append(further)
    if values[-1][0] == LOST:
        return None
    return int(values[-1][0]), _follow(graph, points, values)


def _follow(graph: Graph, points: Numbers, values: list[Narrow]) -> list[int]:
    path: list[int] = []
    state = 0
    for now, then in zip(values[::-1], values[-2::-1], strict=False):
        if graph.over[state]:
            break
        leaving = slice(int(graph.starts[state]), int(graph.starts[state + 1]))
        sums = points[graph.gains[leaving]] + then[graph.targets[leaving]]
        edge = leaving.start + int(np.argmax(sums == now[state]))
        path.append(edge)
        state = int(graph.targets[edge])
    return path
