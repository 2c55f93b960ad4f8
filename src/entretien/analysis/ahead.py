"""What one act may ask and move, and how such things add up along the ways an interview may take."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from entretien.analysis.layout import Numbers
from entretien.analysis.outlook import FAR, Outlook
from entretien.interview.program import Moves


@dataclass(slots=True)
class Ahead:
    """Questions that may be asked, how far gauges may move, objections that may be raised."""

    distance: Numbers
    """How far each gauge may fall, then how far each may rise."""
    outlook: Outlook = field(default_factory=Outlook)
    provokes: int = 0
    """Objections, as a mask of their numbers."""

    @classmethod
    def nothing(cls, gauges: int) -> "Ahead":
        """Nothing asked, nothing moved."""
        return cls(np.zeros(2 * gauges, dtype=np.int64))

    def then(self, other: "Ahead") -> None:
        """Both happen: distances add up."""
        self.distance = self.distance + other.distance
        self._mention(other)

    def then_one_of(self, others: Iterable["Ahead"]) -> None:
        """At most one of `others` happens: the furthest distance counts."""
        ways = list(others)
        if ways:
            furthest = np.maximum.reduce([each.distance for each in ways])
            self.distance = self.distance + np.maximum(furthest, 0)
        for each in ways:
            self._mention(each)

    def without_distance(self) -> "Ahead":
        """The same questions and objections, nothing moved."""
        return Ahead(np.zeros_like(self.distance), self.outlook, self.provokes)

    def _mention(self, other: "Ahead") -> None:
        self.outlook.include(other.outlook)
        self.provokes |= other.provokes


def distance_of(moves: Moves, gauges: int, times: int = 1) -> Numbers:
    """How far `moves` played `times` times may carry each gauge."""
    distance: Numbers = np.zeros(2 * gauges, dtype=np.int64)
    for gauge, delta in moves:
        distance[gauge if delta < 0 else gauges + gauge] += abs(delta) * times
    return np.minimum(distance, FAR)
