"""What a part of a scenario may still look at, and how far it may still move the gauges."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from entretien.interview.conditions import Names
from entretien.interview.program import Moves
from entretien.scenario.conditions import (
    TURNS,
    All,
    Any,
    Ask,
    Compare,
    Comparison,
    Not,
    Question,
    Sum,
    Tree,
    parse,
)

FAR = 10**6
"""Further than any gauge can go."""


@dataclass(slots=True)
class Outlook:
    """Names looked at, as masks; for each gauge, where it is cut and how far it may fall or rise.

    A *cut* at 5 is a question whose answer changes between 4 and 5. A gauge compared with another one
    is looked at exactly: `exact`.
    """

    facts: int = 0
    chosen: int = 0
    visited: int = 0
    raised: int = 0
    exact: int = 0
    last_turn: int = 0
    """The turn after which no question about turns changes its answer."""
    cuts: dict[int, tuple[int, int]] = field(default_factory=dict)
    """Lowest and highest cut of each gauge looked at."""
    falls: dict[int, int] = field(default_factory=dict)
    rises: dict[int, int] = field(default_factory=dict)
    targets: int = 0
    """Exchanges that may come next."""

    def include(self, other: "Outlook") -> None:
        """Look at what `other` looks at too; both may happen, so falls and rises add up."""
        self.facts |= other.facts
        self.chosen |= other.chosen
        self.visited |= other.visited
        self.raised |= other.raised
        self.exact |= other.exact
        self.last_turn = max(self.last_turn, other.last_turn)
        self.targets |= other.targets
        for gauge, (low, high) in other.cuts.items():
            known = self.cuts.get(gauge)
            self.cuts[gauge] = (low, high) if known is None else (min(low, known[0]), max(high, known[1]))
        for mine, theirs in ((self.falls, other.falls), (self.rises, other.rises)):
            for gauge, distance in theirs.items():
                mine[gauge] = mine.get(gauge, 0) + distance

    def include_moves(self, moves: Moves, times: int = 1) -> None:
        """Expect `moves` to be played `times` times."""
        for gauge, delta in moves:
            distances = self.rises if delta > 0 else self.falls
            distances[gauge] = distances.get(gauge, 0) + abs(delta) * times

    def include_condition(self, names: Names, condition: str | None) -> None:
        """Expect `condition` to be asked."""
        if condition is not None:
            self._include_tree(names, parse(condition))

    def _include_tree(self, names: Names, tree: Tree) -> None:
        match tree:
            case Ask():
                self._include_question(names, tree)
            case Compare():
                self._include_comparison(names, tree)
            case Not(part):
                self._include_tree(names, part)
            case All(parts) | Any(parts):
                for part in parts:
                    self._include_tree(names, part)

    def _include_question(self, names: Names, ask: Ask) -> None:
        match ask.question:
            case Question.KNOWN:
                self.facts |= 1 << names.facts[ask.name]
            case Question.CHOSEN:
                self.chosen |= 1 << names.replies[ask.name]
            case Question.VISITED:
                self.visited |= 1 << names.exchanges[ask.name]
            case Question.RAISED:
                self.raised |= 1 << names.objections[ask.name]
            case Question.IN_PHASE:
                pass  # said by the exchange itself

    def _include_comparison(self, names: Names, compare: Compare) -> None:
        match compare:
            case Compare(left=Sum(constant, ((name, 1, _),)), right=Sum(bound, ())):
                first, last = _cuts(compare.comparison, bound - constant)
                if name == TURNS:
                    self.last_turn = max(self.last_turn, last)
                else:
                    self.include(Outlook(cuts={names.gauges[name]: (first, last)}))
            case Compare(left=left, right=right):
                for name, _sign, _column in (*left.terms, *right.terms):
                    if name == TURNS:
                        self.last_turn = FAR
                    else:
                        self.exact |= 1 << names.gauges[name]


def _cuts(comparison: Comparison, bound: int) -> tuple[int, int]:
    match comparison:
        case Comparison.LESS | Comparison.AT_LEAST:
            return bound, bound
        case Comparison.AT_MOST | Comparison.MORE:
            return bound + 1, bound + 1
        case Comparison.EQUAL | Comparison.DIFFERENT:
            return bound, bound + 1


def together(outlooks: Iterable[Outlook]) -> Outlook:
    """All of them at once."""
    whole = Outlook()
    for each in outlooks:
        whole.include(each)
    return whole
