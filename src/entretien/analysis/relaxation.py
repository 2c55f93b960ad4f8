"""Sums that no path can exceed, found without exploring: for scenarios too large to be explored whole.

The same pass over the graph of exchanges that tells how far gauges may move tells how many points may be
earned or lost: conditions left out, each reply counted once, of an exchange that is not come back to one
reply at most. What is left out can only forbid; hence the bounds are sound.
"""

import numpy as np

from entretien.analysis.acts import Acts
from entretien.analysis.ahead import Ahead
from entretien.analysis.horizon import Horizon
from entretien.analysis.layout import Layout, Numbers
from entretien.interview.program import Desk, Option, Place, Program
from entretien.scenario.exchange import Evidence


class _Points(Acts):
    """Acts measured by the points they may cost and earn, the weighted sum first."""

    def __init__(self, program: Program, layout: Layout) -> None:
        super().__init__(program, layout)
        self._codes = program.scenario.competences()
        self._weights = dict(program.scenario.assesses)
        self.width = 1 + len(self._codes)

    def reply(self, option: Option) -> Ahead:
        """The evidence of a reply, then that of one of its reactions."""
        ahead = Ahead(self.distance(option.source.evidence))
        ahead.then_one_of(Ahead(self.distance(each.source.evidence)) for each in option.responses)
        return ahead

    def arrival(self, place: Place) -> Ahead:  # noqa: ARG002 - as in Acts
        """Arriving earns nothing, wherever."""
        return Ahead.nothing(self.width)

    def distance(self, evidence: Evidence) -> Numbers:
        """What is lost, then what is earned."""
        points = np.zeros(self.width, dtype=np.int64)
        for code, value in evidence:
            points[0] += self._weights.get(code, 0) * value
            points[1 + self._codes.index(code)] += value
        return np.concatenate((np.maximum(-points, 0), np.maximum(points, 0)))


def relaxed(program: Program) -> tuple[Numbers, Numbers]:
    """Sums no path exceeds, then sums no path falls under: weighted first, then each competence."""
    horizon = Horizon(program, _Points)
    acts = _Points(program, horizon.layout)
    whole = Ahead.nothing(acts.width)
    whole.then(horizon.opening())
    whole.then_one_of(Ahead(acts.distance(ending.evidence)) for ending in program.endings)
    for desk in program.desks:
        whole.then(Ahead(_picked(acts, desk)))
    return whole.distance[acts.width :], -whole.distance[: acts.width]


def _picked(acts: _Points, desk: Desk) -> Numbers:
    """The most that picking as many items as allowed may cost and earn."""
    each = np.array([acts.distance(item.evidence) for item in desk.source.items], dtype=np.int64)
    most: Numbers = np.sort(each, axis=0)[::-1][: desk.source.maximum].sum(axis=0)
    return most
