"""The report of a scenario: everything its exploration proves."""

from collections.abc import Iterator, Sequence
from time import perf_counter

import numpy as np

from entretien.analysis import discrimination, gaps, values
from entretien.analysis.bounds import points_of, weighted
from entretien.analysis.budget import UNTIL_TOO_LARGE, Budget
from entretien.analysis.early import best_within, median_turns
from entretien.analysis.exploring import Explorer
from entretien.analysis.graph import Feature, Graph, Progress, Sighting
from entretien.analysis.layout import Marks, Numbers
from entretien.analysis.paths import ShortestPaths, commands, follow
from entretien.analysis.relaxation import relaxed
from entretien.analysis.report import (
    CompetenceReport,
    ConditionReport,
    EarlyReport,
    EndingReport,
    Path,
    Report,
    Span,
)
from entretien.analysis.sightings import is_fault, sightings, unreached
from entretien.analysis.verdicts import Asked, Verdicts
from entretien.interview.program import Program, compile_scenario
from entretien.interview.state import NOWHERE
from entretien.kernel.ids import ExchangeId
from entretien.scenario.ending import BROKEN_OFF, EndingKind
from entretien.scenario.exchange import Exchange
from entretien.scenario.scenario import Scenario


def analyse(scenario: Scenario, budget: Budget = UNTIL_TOO_LARGE, progress: Progress | None = None) -> Report:
    """Explore a scenario as it is given (see `in_variant`) and report what was found.

    What `progress` raises goes through: that is how an exploration is given up.
    """
    begun = perf_counter()
    program = compile_scenario(scenario)
    explorer = Explorer(program)
    graph = explorer.explore(budget, progress)
    return _Reporter(program, graph, explorer.verdicts).report(begun)


class _Reporter:
    def __init__(self, program: Program, graph: Graph, verdicts: Verdicts) -> None:
        self._program = program
        self._graph = graph
        self._verdicts = verdicts
        self._points = weighted(program.scenario, graph)
        self._best = values.best(graph, self._points)
        self._worst = values.worst(graph, self._points)
        self._met = sightings(program, graph)
        self._shortest = ShortestPaths(graph)
        self._limits = None if graph.complete else relaxed(program)

    def report(self, begun: float) -> Report:
        graph, program = self._graph, self._program
        turns = values.shortest(graph)
        return Report(
            exact=graph.complete,
            states=int(graph.over.size if graph.complete else graph.over.size - 1),
            weighted=self._span(self._points, 0),
            best=self._path(follow(graph, self._best)),
            worst=self._path(follow(graph, self._worst)),
            competences=tuple(self._competences()),
            unreached=unreached(program, graph, self._met),
            endings=tuple(self._endings()),
            replies=tuple(gaps.replies(program, graph, self._best, self._worst, self._points)),
            shortest=self._path(follow(graph, turns)),
            turns=(int(turns.points[0]) if turns.ends[0] else 0, self._longest()),
            traps=tuple(dict.fromkeys(self._traps())),
            early=self._early(),
            conditions=tuple(self._conditions()),
            reached=None if graph.complete else self._reached(),
            seconds=perf_counter() - begun,  # the last thing asked
        )

    def _path(self, edges: list[int]) -> Path:
        return commands(self._program, self._graph, edges)

    def _span(self, points: Numbers, row: int) -> Span:
        """The exact sums; where the budget was hit, those that no path exceeds."""
        if self._limits is not None:
            return Span(int(self._limits[0][row]), int(self._limits[1][row]), None)
        best, worst = (self._best, self._worst) if row == 0 else (
            values.best(self._graph, points), values.worst(self._graph, points)
        )  # fmt: skip
        mean = float(values.expected(self._graph, points)[0])
        return Span(int(best.points[0]), int(worst.points[0]), mean)

    def _reached(self) -> tuple[int, int] | None:
        if not self._best.ends[0]:
            return None
        return int(self._best.points[0]), int(self._worst.points[0])

    def _competences(self) -> Iterator[CompetenceReport]:
        for column, code in enumerate(self._graph.codes):
            points = points_of(self._graph, column)
            fewest = discrimination.fewest(self._graph, points, self._choices(), self._brought_to_its_end())
            yield CompetenceReport(
                code,
                self._span(points, 1 + column),
                int(fewest.points[0]) if self._graph.complete and fewest.ends[0] else 0,
                self._path(follow(self._graph, fewest)),
            )

    def _choices(self) -> Numbers:
        """How many choices the next command makes: one, or the items that a selection asks for at least."""
        desks = self._program.desks
        return self._per_state(
            [
                1 if batch.spot.desk == NOWHERE else max(1, desks[batch.spot.desk].source.minimum)
                for batch in self._graph.batches
            ]
        )

    def _brought_to_its_end(self) -> Marks:
        """The states that end an interview nobody broke off."""
        kept = [
            batch.spot.ending > NOWHERE and self._program.endings[batch.spot.ending].kind not in BROKEN_OFF
            for batch in self._graph.batches
        ]
        marks: Marks = self._per_state(kept) != 0
        return marks

    def _per_state(self, of_batches: Sequence[int]) -> Numbers:
        sizes = [batch.last - batch.first for batch in self._graph.batches]
        return np.repeat(of_batches, sizes)

    def _endings(self) -> Iterator[EndingReport]:
        graph, program = self._graph, self._program
        faulty = np.array([is_fault(program, step) for step in graph.kinds], dtype=np.bool_)
        blameless = ShortestPaths(graph, ~faulty[graph.steps])
        of_state = self._per_state([batch.spot.ending for batch in graph.batches])
        for number, ending in enumerate(program.endings):
            if ending.kind is EndingKind.ABANDON:
                continue
            edges = self._met.get(Sighting(Feature.ENDING, ending.id))
            if edges is None:
                yield EndingReport(ending.id, reachable=False)
                continue
            ends = of_state == number
            yield EndingReport(
                ending.id,
                reachable=True,
                without_fault=not len(edges) or bool(len(blameless.reached(edges))),
                shortest=self._to_the_end(edges),
                best=int(values.best(graph, self._points, ends).points[0]),
                worst=int(values.worst(graph, self._points, ends).points[0]),
            )

    def _to_the_end(self, edges: Numbers) -> Path:
        """A shortest path to an ending, its follow-up included; none where it comes without a word."""
        path = self._shortest.to_edge(edges) if len(edges) else []
        after = follow(self._graph, self._best, int(self._graph.targets[path[-1]]) if path else 0)
        return self._path([*path, *after])

    def _longest(self) -> int | None:
        if values.endless(self._graph).any():
            return None
        most = values.longest(self._graph)
        return int(most.points[0])

    def _traps(self) -> Iterator[ExchangeId]:
        """Exchanges from some state of which no ending can be reached."""
        if self._graph.complete:
            for batch in self._graph.batches:
                if batch.spot.place != NOWHERE and not self._best.ends[batch.first : batch.last].all():
                    yield self._program.places[batch.spot.place].source.id

    def _early(self) -> EarlyReport | None:
        """The best path of fewer than a third of the median turns; nothing is said of a search cut short."""
        if not self._graph.complete:
            return None
        median = median_turns(self._graph)
        turns = (median - 1) // 3
        found = best_within(self._graph, self._points, turns)
        return None if found is None else EarlyReport(turns, median, found[0], self._path(found[1]))

    def _conditions(self) -> Iterator[ConditionReport]:
        for asked in _written(self._program):
            yield ConditionReport(*asked, self._verdicts.held(asked), self._verdicts.failed(asked))


def _written(program: Program) -> Iterator[Asked]:
    """Every condition, in the order written."""
    scenario = program.scenario
    if scenario.persona.walks_out_when:
        yield Asked("walk_out", "", 0, scenario.persona.walks_out_when)
    for phase in scenario.phases:
        if phase.requires:
            yield Asked("phase", phase.name.value, 0, phase.requires.when)
        for exchange in phase.exchanges:
            yield from _in_exchange(exchange)
    for objection in scenario.objections:
        if objection.when:
            yield Asked("objection", objection.id, 0, objection.when)


def _in_exchange(exchange: Exchange) -> Iterator[Asked]:
    for variant, line in enumerate(exchange.client):
        if line.when:
            yield Asked("line", exchange.id, variant, line.when)
    for reply in exchange.replies:
        if reply.when:
            yield Asked("reply", reply.id, 0, reply.when)
        for variant, reaction in enumerate(reply.reactions):
            if reaction.when:
                yield Asked("reaction", reply.id, variant, reaction.when)
