"""The report of a small scenario, found the long way: every state by the rules, every value by iteration.

Slow and plain on purpose: the reference that the real exploration must agree with.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import combinations

from entretien.analysis.asked import gauges_asked
from entretien.analysis.budget import Budget
from entretien.analysis.report import (
    CompetenceReport,
    ConditionReport,
    EndingReport,
    Gap,
    Path,
    ReplyReport,
    Report,
    Span,
    Unreached,
)
from entretien.interview import rules
from entretien.interview.conditions import Test
from entretien.interview.program import Program, compile_scenario
from entretien.interview.state import NOWHERE, Situation, State
from entretien.interview.turn import Outcome
from entretien.kernel.ids import FaultId, ReplyId
from entretien.scenario.conditions import TURNS
from entretien.scenario.ending import ABANDON, BROKEN_OFF
from entretien.scenario.exchange import Reply
from entretien.scenario.scenario import Phase, Scenario
from entretien.transcript.commands import Choose, Command, Select

Points = Callable[[Outcome], int]
PASSES = 400
"""Enough for the expected value of a small scenario's loops to settle."""


@dataclass(frozen=True, slots=True)
class Edge:
    origin: State
    command: Command
    target: State
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Answers:
    """A condition, and what it answered."""

    kind: str
    name: str
    variant: int
    text: str
    given: set[bool] = field(default_factory=set)


def _required(phase: Phase) -> str | None:
    return phase.requires.when if phase.requires else None


class Brute:
    """The whole graph of a small scenario."""

    def __init__(self, scenario: Scenario, budget: Budget) -> None:
        self.scenario = scenario
        self.answers: list[Answers] = []
        self.program: Program = self._listened(compile_scenario(scenario))
        self._keep_turns = TURNS in gauges_asked(scenario)
        self.begun = rules.begin(self.program)
        self.start = self._plain(self.begun.after)
        self.edges: dict[State, list[Edge]] = {}
        self.exact = self._explore(budget.max_states)

    def _listened(self, program: Program) -> Program:
        """The same program, whose conditions remember what they answered."""
        places = []
        for place in program.places:
            options = [
                replace(
                    option,
                    test=self._listen("reply", option.source.id, 0, option.source.when, option.test),
                    responses=tuple(
                        replace(
                            each,
                            test=self._listen("reaction", option.source.id, at, each.source.when, each.test),
                        )
                        for at, each in enumerate(option.responses)
                    ),
                )
                for option in place.options
            ]
            lines = [
                replace(line, test=self._listen("line", place.source.id, at, line.source.when, line.test))
                for at, line in enumerate(place.lines)
            ]
            places.append(replace(place, options=tuple(options), lines=tuple(lines)))
        phases = {phase.name: phase for phase in self.scenario.phases}
        return replace(
            program,
            places=tuple(places),
            triggers=tuple(
                replace(each, test=self._listen("objection", each.source.id, 0, each.source.when, each.test))
                for each in program.triggers
            ),
            entrances={
                name: replace(each, test=self._listen("phase", name, 0, _required(phases[name]), each.test))
                for name, each in program.entrances.items()
            },
            walks_out=self._listen(
                "walk_out", "", 0, self.scenario.persona.walks_out_when, program.walks_out
            ),
        )

    def _listen(self, kind: str, name: str, variant: int, text: str | None, test: Test | None) -> Test | None:
        if test is None or text is None:
            return None
        answers = Answers(kind, name, variant, text)
        self.answers.append(answers)

        def listened(situation: Situation) -> bool:
            answer = test(situation)
            answers.given.add(answer)
            return answer

        return listened

    def _plain(self, state: State) -> State:
        return state if self._keep_turns else state._replace(turns=0)

    def _explore(self, limit: int) -> bool:
        ahead = deque([self.start])
        while ahead and len(self.edges) <= limit:
            state = ahead.popleft()
            if state not in self.edges:
                self.edges[state] = list(self._edges(state))
                ahead.extend(edge.target for edge in self.edges[state])
        for state in ahead:
            self.edges.setdefault(state, [])
        return len(self.edges) <= limit

    def _edges(self, state: State) -> Iterator[Edge]:
        if state.over:
            return
        if state.desk == NOWHERE:
            for option in rules.open_options(self.program.places[state.at], state):
                outcome = rules.choose(self.program, state, option)
                yield Edge(state, Choose(option.source.id), self._plain(outcome.after), outcome)
            return
        desk = self.program.desks[state.desk]
        names = [item.id for item in desk.source.items]
        for size in range(desk.source.minimum, desk.source.maximum + 1):
            for picked in combinations(names, size):
                outcome = rules.select(self.program, state, sum(desk.bits[name] for name in picked))
                yield Edge(state, Select(picked), self._plain(outcome.after), outcome)

    def points(self, weights: dict[str, int]) -> Points:
        """Weighted points of an outcome."""

        def worth(outcome: Outcome) -> int:
            given = rules.gains(self.program, outcome)
            return sum(weights.get(code, 0) * value for evidence in given for code, value in evidence)

        return worth

    def extreme(self, points: Callable[[Edge], int], choice: Callable[..., int]) -> dict[State, int]:
        """The best or worst total from each state to an end; absent where no end can be reached."""
        values = {state: 0 for state in self.edges if state.over}
        moved = True
        while moved:
            moved = False
            for state, edges in self.edges.items():
                reached = [points(edge) + values[edge.target] for edge in edges if edge.target in values]
                if reached and values.get(state) != (value := choice(reached)):
                    values[state] = value
                    moved = True
        return values

    def expected(self, points: Points) -> float:
        values = dict.fromkeys(self.edges, 0.0)
        for _pass in range(PASSES):
            for state, edges in reversed(self.edges.items()):
                if edges:
                    totals = [points(edge.outcome) + values[edge.target] for edge in edges]
                    values[state] = sum(totals) / len(totals)
        return values[self.start]

    def follow(self, values: dict[State, int], points: Callable[[Edge], int]) -> Path:
        """A path that collects the value of the start, by the shortest way where loops earn nothing."""
        ahead = deque[tuple[State, Path]]([(self.start, ())])
        seen = {self.start}
        while ahead:
            state, path = ahead.popleft()
            if state.over:
                return path
            for edge in self.edges[state]:
                there = edge.target
                if there in values and there not in seen and values[state] == points(edge) + values[there]:
                    seen.add(there)
                    ahead.append((there, (*path, edge.command)))
        return ()

    def outcomes(self) -> Iterator[Outcome]:
        yield self.begun
        yield from (edge.outcome for edges in self.edges.values() for edge in edges)


def brute_report(scenario: Scenario, budget: Budget) -> Report:
    """All that is true of a small scenario."""
    brute = Brute(scenario, budget)
    weights: dict[str, int] = dict(scenario.assesses)
    worth = brute.points(weights)
    best, worst = (brute.extreme(lambda edge: worth(edge.outcome), each) for each in (max, min))
    fewest = brute.extreme(lambda _edge: 1, min)
    return Report(
        exact=brute.exact,
        states=len(brute.edges),
        seconds=0.0,
        weighted=_span(brute, worth),
        best=brute.follow(best, lambda edge: worth(edge.outcome)),
        worst=brute.follow(worst, lambda edge: worth(edge.outcome)),
        competences=tuple(_competence(brute, code) for code in scenario.competences()),
        unreached=_unreached(brute),
        endings=tuple(_endings(brute, worth)),
        replies=tuple(_replies(brute, best, worst, worth)),
        shortest=brute.follow(fewest, lambda _edge: 1),
        turns=(fewest.get(brute.start, 0), _longest(brute)),
        traps=tuple(
            dict.fromkeys(
                brute.program.places[state.at].source.id
                for state in brute.edges
                if state not in best and state.at != NOWHERE
            )
        )
        if brute.exact
        else (),
        conditions=tuple(
            ConditionReport(
                each.kind, each.name, each.variant, each.text, True in each.given, False in each.given
            )
            for each in brute.answers
        ),
    )


def _span(brute: Brute, points: Points) -> Span:
    best = brute.extreme(lambda edge: points(edge.outcome), max)
    worst = brute.extreme(lambda edge: points(edge.outcome), min)
    return Span(best.get(brute.start, 0), worst.get(brute.start, 0), brute.expected(points))


def _competence(brute: Brute, code: str) -> CompetenceReport:
    points = brute.points({code: 1})

    def tells(edge: Edge) -> int:
        differ = len({points(each.outcome) for each in brute.edges[edge.origin]}) > 1
        desk = edge.outcome.desk
        return (max(1, desk.source.minimum) if desk else 1) if differ else 0

    broken = [
        each for each in brute.edges if each.over and brute.program.endings[each.ending].kind in BROKEN_OFF
    ]
    counts = _only(brute, broken, min, tells)
    (exact,) = (each for each in brute.scenario.competences() if each == code)
    return CompetenceReport(
        exact, _span(brute, points), counts.get(brute.start, 0), brute.follow(counts, tells)
    )


def _unreached(brute: Brute) -> Unreached:
    scenario, outcomes = brute.scenario, list(brute.outcomes())
    entered = {each.place.source.id for outcome in outcomes for each in outcome.entered}
    chosen = {outcome.option.source.id for outcome in outcomes if outcome.option}
    reactions = {id(outcome.response.source) for outcome in outcomes if outcome.response}
    known = 0
    for outcome in outcomes:
        known |= outcome.after.facts
    committed = {fault for outcome in outcomes for fault in _faults(outcome)}
    raised = {outcome.objection.source.id for outcome in outcomes if outcome.objection}
    endings = {brute.program.endings[each.ending].id for each in brute.edges if each.ending != NOWHERE}
    replies = [reply for _phase, exchange in scenario.exchanges() for reply in exchange.replies]
    return Unreached(
        exchanges=tuple(each.id for _phase, each in scenario.exchanges() if each.id not in entered),
        replies=tuple(reply.id for reply in replies if reply.id not in chosen),
        reactions=tuple(
            (reply.id, number)
            for reply in replies
            for number, each in enumerate(reply.reactions)
            if id(each) not in reactions
        ),
        facts=tuple(each.id for index, each in enumerate(scenario.facts) if not known >> index & 1),
        endings=tuple(
            each.id for each in scenario.endings if each.id not in endings and each.id != ABANDON.id
        ),
        objections=tuple(each.id for each in scenario.objections if each.id not in raised),
        faults=tuple(fault for fault in dict.fromkeys(_written_faults(replies)) if fault not in committed),
    )


def _endings(brute: Brute, points: Points) -> Iterator[EndingReport]:
    for number, ending in enumerate(brute.program.endings):
        if ending.id == ABANDON.id:
            continue
        others = [each for each in brute.edges if each.over and each.ending != number]
        best, worst, fewest = (
            _only(brute, others, kind, value)
            for kind, value in (
                (max, lambda edge: points(edge.outcome)),
                (min, lambda edge: points(edge.outcome)),
                (min, lambda _edge: 1),
            )
        )
        if brute.start not in best:
            yield EndingReport(ending.id, reachable=False)
            continue
        yield EndingReport(
            ending.id,
            reachable=True,
            without_fault=_without_fault(brute, number),
            shortest=brute.follow(fewest, lambda _edge: 1),
            best=best[brute.start],
            worst=worst[brute.start],
        )


def _only(
    brute: Brute, others: Iterable[State], choice: Callable[..., int], points: Callable[[Edge], int]
) -> dict[State, int]:
    """Values of the paths that do not end in `others`."""
    shut = set(others)
    values = {state: 0 for state in brute.edges if state.over and state not in shut}
    moved = True
    while moved:
        moved = False
        for state, edges in brute.edges.items():
            reached = [points(edge) + values[edge.target] for edge in edges if edge.target in values]
            if reached and values.get(state) != (value := choice(reached)):
                values[state] = value
                moved = True
    return values


def _without_fault(brute: Brute, ending: int) -> bool:
    ahead, seen = [brute.start], set[State]()
    while ahead:
        state = ahead.pop()
        if state in seen:
            continue
        seen.add(state)
        ahead += [edge.target for edge in brute.edges[state] if not _faults(edge.outcome)]
    return any(state.over and state.ending == ending for state in seen)


def _written_faults(replies: Iterable[Reply]) -> Iterator[FaultId]:
    for reply in replies:
        yield from (fault for fault in (reply.fault, *(each.fault for each in reply.reactions)) if fault)


def _faults(outcome: Outcome) -> set[FaultId]:
    sources = [each.source.fault for each in (outcome.option, outcome.response) if each is not None]
    return {fault for fault in sources if fault}


def _replies(
    brute: Brute, best: dict[State, int], worst: dict[State, int], points: Points
) -> Iterator[ReplyReport]:
    for _phase, exchange in brute.scenario.exchanges():
        for reply in exchange.replies:
            places = [
                edges for edges in brute.edges.values() if Choose(reply.id) in {e.command for e in edges}
            ]
            gaps = [
                _gap(reply.id, edges, best, worst, points)
                for edges in places
                if len(edges) > 1 and all(edge.target in best for edge in edges)
            ]
            yield ReplyReport(exchange.id, reply.id, bool(places), _widest(gaps) if gaps else None)


def _gap(
    reply: ReplyId, edges: list[Edge], best: dict[State, int], worst: dict[State, int], points: Points
) -> tuple[int, int | None]:
    """The best after a reply, less the best after the others, and less the worst after them."""
    (mine,) = (edge for edge in edges if edge.command == Choose(reply))
    value = points(mine.outcome) + best[mine.target]
    others = [edge for edge in edges if edge is not mine]
    open_ = [edge for edge in others if best[edge.target] > worst[edge.target]]
    floors = [points(edge.outcome) + worst[edge.target] for edge in open_]
    rival = max(points(edge.outcome) + best[edge.target] for edge in others)
    return value - rival, value - max(floors) if floors else None


def _widest(gaps: list[tuple[int, int | None]]) -> Gap:
    to_best = [each for each, _floor in gaps]
    to_worst = [floor for _each, floor in gaps]
    known = [floor for floor in to_worst if floor is not None]
    return Gap((min(to_best), max(to_best)), max(known) if len(known) == len(to_worst) else None)


def _longest(brute: Brute) -> int | None:
    """The most turns of a complete path; None when a loop may be gone round."""
    longest = {state: 0 for state in brute.edges if state.over}
    for _pass in range(len(brute.edges)):
        before = dict(longest)
        for state, edges in brute.edges.items():
            reached = [1 + before[edge.target] for edge in edges if edge.target in before]
            if reached:
                longest[state] = max(reached)
        if longest == before:
            return longest.get(brute.start, 0)
    return None
