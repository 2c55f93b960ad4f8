"""What choosing a reply rather than another costs, over every state where both are open."""

from collections.abc import Iterator

import numpy as np

from entretien.analysis.graph import Graph, Layer
from entretien.analysis.layout import Numbers
from entretien.analysis.report import Gap, ReplyReport
from entretien.analysis.values import Sums
from entretien.interview.program import Program

NONE = -(2**40)
"""Lower than any sum: the best of no reply."""


def replies(
    program: Program, graph: Graph, best: Sums, worst: Sums, points: Numbers
) -> Iterator[ReplyReport]:
    """Every reply, in the order written. `points[g]` is what the gain number `g` is worth."""
    extremes = _Extremes(program, graph)
    at_best, at_worst = best.points, worst.points
    for layer in graph.layers:
        targets, earned = graph.targets[layer.edges], points[graph.gains[layer.edges]]
        extremes.note(layer, earned + at_best[targets], earned + at_worst[targets])
    number = 0
    for place in program.places:
        for option in place.options:
            yield ReplyReport(
                place.source.id, option.source.id, bool(extremes.open[number]), extremes.gap(number)
            )
            number += 1


class _Extremes:
    """Least and greatest differences, by reply; the number after the last stands for selections."""

    def __init__(self, program: Program, graph: Graph) -> None:
        firsts = np.cumsum([0, *(len(place.options) for place in program.places)])
        count = int(firsts[-1])
        self._graph = graph
        self._numbers = np.array(
            [firsts[step.place] + step.option if step.option >= 0 else count for step in graph.kinds],
            dtype=np.int64,
        )
        self.open = np.zeros(count + 1, dtype=np.bool_)
        self._least = np.full(count + 1, -NONE, dtype=np.int64)
        self._greatest = np.full(count + 1, NONE, dtype=np.int64)
        self._floor = np.full(count + 1, NONE, dtype=np.int64)

    def note(self, layer: Layer, at_best: Numbers, at_worst: Numbers) -> None:
        """Look at the edges of one layer, followed by the best and by the worst."""
        numbers = self._numbers[self._graph.steps[layer.edges]]
        self.open[numbers] = True
        starts, sizes = layer.offsets, layer.sizes
        contested = np.repeat(sizes > 1, sizes)
        if contested.any():
            to_best = (at_best - _best_of_others(at_best, starts, sizes))[contested]
            at_stake = np.where(at_best > at_worst, at_worst, NONE)
            to_worst = (at_best - _best_of_others(at_stake, starts, sizes))[contested]
            np.minimum.at(self._least, numbers[contested], to_best)
            np.maximum.at(self._greatest, numbers[contested], to_best)
            np.maximum.at(self._floor, numbers[contested], to_worst)

    def gap(self, number: int) -> Gap | None:
        """What was noted of a reply; None when it was never open with another."""
        if self._least[number] > self._greatest[number]:
            return None
        floor = int(self._floor[number])
        return Gap(
            (int(self._least[number]), int(self._greatest[number])), floor if floor < -NONE // 2 else None
        )


def _best_of_others(values: Numbers, starts: Numbers, sizes: Numbers) -> Numbers:
    """For each edge, the greatest value of the other edges of its state."""
    greatest = np.repeat(np.maximum.reduceat(values, starts), sizes)
    is_greatest = values == greatest
    shared = np.repeat(np.add.reduceat(is_greatest.astype(np.int64), starts), sizes) > 1
    second = np.repeat(np.maximum.reduceat(np.where(is_greatest, NONE, values), starts), sizes)
    return np.where(is_greatest & ~shared, second, greatest)
