"""The graph of every reachable state of a scenario, reduced to what still matters."""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import combinations

from entretien.analysis.reduction import Reduction
from entretien.interview import rules
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE, State
from entretien.interview.turn import Outcome
from entretien.kernel.ids import CompetenceCode

Gain = tuple[int, ...]
"""Points of one command on each competence, in the order of `Graph.codes`."""

Progress = Callable[[int], None]
"""Told the number of states found so far; may raise to stop."""

STEP = 4096
"""States between two calls of the progress."""


class TooManyStatesError(Exception):
    """The budget was reached before every state was found."""


@dataclass(slots=True)
class Graph:
    """States by number, 0 the first; edges `starts[i]:starts[i+1]` leave state `i`."""

    codes: tuple[CompetenceCode, ...]
    starts: "array[int]" = field(default_factory=lambda: array("q", [0]))
    targets: "array[int]" = field(default_factory=lambda: array("q"))
    gains: "array[int]" = field(default_factory=lambda: array("q"))
    """Number of each edge's gain among `distinct`."""
    distinct: list[Gain] = field(default_factory=list)

    def __len__(self) -> int:
        """How many states were found."""
        return len(self.starts) - 1


def explore(program: Program, max_states: int, progress: Progress | None = None) -> Graph:
    """Every state of `program` a learner can reach, and what each command earns on the way.

    An ended interview has no edge. Leaving early is left out: it earns nothing and is always possible.
    Raises `TooManyStatesError` beyond `max_states`.
    """
    return _Explorer(program).explore(max_states, progress)


class _Explorer:
    def __init__(self, program: Program) -> None:
        self._program = program
        self._reduction = Reduction(program)
        self._graph = Graph(program.scenario.competences())
        self._column = {code: index for index, code in enumerate(self._graph.codes)}
        self._numbers: dict[State, int] = {}
        self._found: list[State] = []
        self._distinct: dict[Gain, int] = {}

    def explore(self, max_states: int, progress: Progress | None) -> Graph:
        graph = self._graph
        self._number(rules.begin(self._program))
        for at in self._waiting():
            if len(self._found) > max_states:
                raise TooManyStatesError
            if progress is not None and at % STEP == 0:
                progress(len(self._found))
            for outcome in self._outcomes(self._found[at]):
                graph.gains.append(self._gain(outcome))
                graph.targets.append(self._number(outcome))
            graph.starts.append(len(graph.targets))
        graph.distinct = list(self._distinct)
        return graph

    def _waiting(self) -> Iterator[int]:
        at = 0
        while at < len(self._found):
            yield at
            at += 1

    def _outcomes(self, state: State) -> Iterator[Outcome]:
        program = self._program
        if state.desk != NOWHERE:
            selection = program.desks[state.desk]
            bits = [selection.bits[item.id] for item in selection.source.items]
            for size in range(selection.source.minimum, selection.source.maximum + 1):
                for picked in combinations(bits, size):
                    yield rules.select(program, state, sum(picked))
        elif state.at != NOWHERE:
            for option in rules.open_options(program.places[state.at], state):
                yield rules.choose(program, state, option)

    def _number(self, outcome: Outcome) -> int:
        state = self._reduction.reduced(outcome.after)
        number = self._numbers.setdefault(state, len(self._found))
        if number == len(self._found):
            self._found.append(state)
        return number

    def _gain(self, outcome: Outcome) -> int:
        points = [0] * len(self._column)
        for evidence in rules.gains(self._program, outcome):
            for code, value in evidence:
                points[self._column[code]] += value
        return self._distinct.setdefault(tuple(points), len(self._distinct))
