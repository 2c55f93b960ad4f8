"""Every state a learner can reach, found by conducting all interviews at once, exchange by exchange."""

import heapq
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from math import inf
from time import monotonic

import numpy as np

from entretien.analysis.budget import Budget
from entretien.analysis.conducting import Conductor, Flow, Passage
from entretien.analysis.edges import EdgeLog
from entretien.analysis.graph import Batch, Graph, Narrow, Progress, Spot, Step
from entretien.analysis.layering import layered
from entretien.analysis.layout import Cells, Numbers
from entretien.analysis.locating import Locator, keys_of
from entretien.analysis.numbering import Hashes, Register
from entretien.analysis.verdicts import Verdicts
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE

UNFINISHED = Spot(NOWHERE, NOWHERE, NOWHERE)
"""Where the interviews stand that an exploration cut short did not conduct on."""

Waiting = tuple[tuple[float, ...], int, Spot]
"""Where interviews wait to be conducted on: its rank, the exchanges passed, the spot."""


class Explorer:
    """Finds the states of one program, and finds them again."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._locator = Locator(program)
        self._layout = self._locator.layout
        self._log = EdgeLog(program.scenario.competences())
        self._conductor = Conductor(program, self._layout, self._log)
        self._registers: dict[Spot, Register] = defaultdict(Register)
        self._arrivals: dict[tuple[Spot, int], list[Flow]] = defaultdict(list)
        self._queue: list[Waiting] = []
        self._batches: list[Batch] = []
        self._spans: list[tuple[int, int]] = []
        """The edges that leave each batch, in the log."""
        self._count = 0

    @property
    def verdicts(self) -> Verdicts:
        """What conditions answered."""
        return self._conductor.verdicts

    def explore(self, budget: Budget, progress: Progress | None = None) -> Graph:
        """Every state a learner can reach, and what each command earns on the way.

        Leaving early is left out: it earns nothing and is always possible. The graph is incomplete when
        the budget was reached. What `progress` raises goes through.
        """
        self._begin()
        until = inf if budget.max_seconds is None else monotonic() + budget.max_seconds
        while self._queue and self._count <= budget.max_states and monotonic() < until:
            _rank, hops, spot = heapq.heappop(self._queue)
            flows = self._arrivals.pop((spot, hops))
            self._come_to(spot, hops, _merged(flows))
            if progress is not None:
                progress(self._count)
        return self._graph(complete=not self._queue)

    def entries(self) -> Iterator[tuple[Hashes, Numbers]]:
        """The keys of the states found (see `Locator.key`), and the numbers they go with."""
        for spot, register in self._registers.items():
            hashes, numbers = register.entries
            yield keys_of(spot, hashes), numbers

    def _begin(self) -> None:
        program = self._program
        spot = Spot(NOWHERE, 0, NOWHERE) if program.after else Spot(program.opening, NOWHERE, NOWHERE)
        edges = self._log.add(np.array([NOWHERE]), Step(), self._log.gain_of([]))
        self._push(Passage(spot, Flow(self._layout.column(program.start), edges)))

    def _push(self, passage: Passage) -> None:
        waiting = self._arrivals[passage.spot, passage.hops]
        if not waiting:
            heapq.heappush(self._queue, (self._rank(passage.spot), passage.hops, passage.spot))
        waiting.append(passage.flow)

    def _rank(self, spot: Spot) -> tuple[float, ...]:
        if spot.place != NOWHERE:
            return (1, self._locator.horizon.rank(spot.place))
        return (0, spot.desk) if spot.ending == NOWHERE else (2, spot.desk % (len(self._program.desks) + 1))

    def _come_to(self, spot: Spot, hops: int, flow: Flow) -> None:
        """Interviews arrive at a spot: those in states not met before are conducted on."""
        if spot.place != NOWHERE:
            flow, passing = self._conductor.arrive(self._program.places[spot.place], flow, hops)
            for passage in passing:
                self._push(passage)
        if flow:
            self._locator.reduce(spot, flow.cells)
            first = self._count
            numbers, fresh = self._registers[spot].number(flow.cells, first)
            self._log.arrive(flow.edges, numbers)
            self._count += fresh.shape[1]
            if fresh.shape[1]:
                written = self._log.count
                for passage in self._conducted(spot, first, fresh):
                    self._push(passage)
                self._batches.append(Batch(spot, first, self._count))
                self._spans.append((written, self._log.count))

    def _conducted(self, spot: Spot, first: int, cells: Cells) -> Iterator[Passage]:
        if spot.place != NOWHERE:
            yield from self._conductor.choose(self._program.places[spot.place], first, cells)
        elif spot.desk != NOWHERE:
            selection = self._program.desks[spot.desk]
            bits = [selection.bits[item.id] for item in selection.source.items]
            for size in range(selection.source.minimum, selection.source.maximum + 1):
                for picked in combinations(bits, size):
                    yield from self._conductor.select(spot, sum(picked), first, cells)

    def _graph(self, *, complete: bool) -> Graph:
        """The edges sorted by the state they leave.

        When the exploration was cut short, one more state stands for all those not met yet.
        """
        if not complete:
            self._batches.append(Batch(UNFINISHED, self._count, self._count + 1))
            self._spans.append((self._log.count, self._log.count))
            self._count += 1
        edges = self._log.edges
        edges[1, edges[1] == NOWHERE] = self._count - 1
        renumbered = self._sort(edges)
        sources, targets, gains, steps = edges[:, 1:]
        starts = np.searchsorted(sources, np.arange(self._count + 1))
        layers, settled = layered(self._batches, starts, targets)
        return Graph(
            codes=self._program.scenario.competences(),
            batches=tuple(self._batches),
            starts=starts,
            sources=sources,
            targets=targets,
            gains=gains,
            steps=steps,
            distinct=self._log.distinct,
            kinds=self._log.kinds,
            sightings={
                sighting: numbers[numbers != NOWHERE]
                for sighting, numbers in ((each, renumbered[at]) for each, at in self._log.sightings.items())
            },
            complete=complete,
            layers=layers,
            settled=settled,
        )

    def _sort(self, edges: Narrow) -> Narrow:
        """Put the edges of each batch in the order of their sources; the new number of each.

        The first one leads to the beginning and leaves no state: it is number −1.
        """
        renumbered = np.arange(-1, edges.shape[1] - 1, dtype=np.int32)
        for first, last in self._spans:
            order = first + np.argsort(edges[0, first:last], kind="stable")
            edges[:, first:last] = edges[:, order]
            renumbered[order] = np.arange(first - 1, last - 1)
        return renumbered


def explore(program: Program, budget: Budget, progress: Progress | None = None) -> Graph:
    """Every state of `program` (see `Explorer.explore`)."""
    return Explorer(program).explore(budget, progress)


def _merged(flows: list[Flow]) -> Flow:
    if len(flows) == 1:
        return flows[0]
    cells = np.concatenate([each.cells for each in flows], axis=1)
    return Flow(cells, np.concatenate([each.edges for each in flows]))
