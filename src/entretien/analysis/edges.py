"""The commands of all interviews, written down as they are conducted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from entretien.analysis.graph import Gain, Narrow, Sighting, Step
from entretien.analysis.layout import Numbers
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.exchange import Evidence

FIRST_CAPACITY = 4096

GROWTH = 1.3
"""A third more room at a time: twice would cost as much memory again as there are edges."""


class EdgeLog:
    """Every command: where it was given, what it did, what it earned, and where it came to."""

    def __init__(self, codes: Sequence[CompetenceCode]) -> None:
        self._column = {code: column for column, code in enumerate(codes)}
        self._edges: Narrow = np.empty((4, FIRST_CAPACITY), dtype=np.int32)
        self._kinds: dict[Step, int] = {}
        self._gains: dict[Gain, int] = {}
        self._sightings: dict[Sighting, list[Numbers]] = defaultdict(list)
        self.count = 0

    def add(self, sources: Numbers, step: Step, gain: Gain) -> Numbers:
        """One more edge from each of `sources`; their numbers."""
        first, last = self.count, self.count + len(sources)
        if last > self._edges.shape[1]:
            grown: Narrow = np.empty((4, max(last, int(GROWTH * self._edges.shape[1]))), dtype=np.int32)
            grown[:, :first] = self._edges[:, :first]
            self._edges = grown
        self._edges[0, first:last] = sources
        self._edges[1, first:last] = -1
        self._edges[2, first:last] = self._gain(gain)
        self._edges[3, first:last] = self._kinds.setdefault(step, len(self._kinds))
        self.count = last
        return np.arange(first, last)

    def arrive(self, edges: Numbers, targets: Numbers) -> None:
        """These edges come to these states."""
        self._edges[1, edges] = targets

    def earn(self, edges: Numbers, evidence: Evidence) -> None:
        """These edges earn that besides."""
        if evidence:
            more = self.gain_of([evidence])
            gains = self._edges[2, edges]
            known = list(self._gains)
            for gain in np.unique(gains).tolist():
                total = tuple(map(sum, zip(known[gain], more, strict=True)))
                self._edges[2, edges[gains == gain]] = self._gain(total)

    def sight(self, sighting: Sighting, edges: Numbers) -> None:
        """Something was met on these edges."""
        if len(edges):
            self._sightings[sighting].append(edges)

    def gain_of(self, evidence: Sequence[Evidence]) -> Gain:
        """The points of several pieces of evidence together."""
        points = [0] * len(self._column)
        for each in evidence:
            for code, value in each:
                points[self._column[code]] += value
        return tuple(points)

    def _gain(self, gain: Gain) -> int:
        return self._gains.setdefault(gain, len(self._gains))

    @property
    def edges(self) -> Narrow:
        """Rows: source, target (−1 while it was not come to), gain, step."""
        return self._edges[:, : self.count]

    @property
    def kinds(self) -> tuple[Step, ...]:
        """The steps, by number."""
        return tuple(self._kinds)

    @property
    def distinct(self) -> tuple[Gain, ...]:
        """The gains, by number."""
        return tuple(self._gains)

    @property
    def sightings(self) -> Mapping[Sighting, Numbers]:
        """The edges on which each thing was met."""
        return {sighting: np.concatenate(edges) for sighting, edges in self._sightings.items()}
