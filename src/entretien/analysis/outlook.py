"""What a part of a scenario may still ask about."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

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

Cuts = tuple[int, int]
"""Lowest and highest *cut* of a gauge: a cut at 5 is a question whose answer changes between 4 and 5."""


@dataclass(slots=True)
class Outlook:
    """Names and gauges asked about."""

    names: int = 0
    """Positions in the layout, as a mask."""
    exact: int = 0
    """Gauges compared with another one, as a mask: every value of theirs matters."""
    last_turn: int = 0
    """The turn after which no question about turns changes its answer."""
    cuts: dict[int, Cuts] = field(default_factory=dict)

    def include(self, other: "Outlook") -> None:
        """Ask what `other` asks too."""
        self.names |= other.names
        self.exact |= other.exact
        self.last_turn = max(self.last_turn, other.last_turn)
        for gauge, (low, high) in other.cuts.items():
            known = self.cuts.get(gauge)
            self.cuts[gauge] = (low, high) if known is None else (min(low, known[0]), max(high, known[1]))


def together(outlooks: Iterable[Outlook]) -> Outlook:
    """All of them at once."""
    whole = Outlook()
    for each in outlooks:
        whole.include(each)
    return whole


Position = Callable[[Question, str], int]
"""Where the name that a question is about lies in the layout."""


def outlook_of(condition: str | None, position: Position, gauge: Callable[[str], int]) -> Outlook:
    """What asking `condition` looks at."""
    outlook = Outlook()
    if condition is not None:
        _look(outlook, parse(condition), position, gauge)
    return outlook


def questions(condition: str | None) -> Iterable[Ask]:
    """Every question about a name in a condition."""
    pending: list[Tree] = [] if condition is None else [parse(condition)]
    while pending:
        match pending.pop():
            case Ask() as ask:
                yield ask
            case Not(part):
                pending.append(part)
            case All(parts) | Any(parts):
                pending += parts
            case Compare():
                pass


def _look(outlook: Outlook, node: Tree, position: Position, gauge: Callable[[str], int]) -> None:
    match node:
        case Ask(question, name):
            if question is not Question.IN_PHASE:  # said by the exchange itself
                outlook.names |= 1 << position(question, name)
        case Compare():
            _compare(outlook, node, gauge)
        case Not(part):
            _look(outlook, part, position, gauge)
        case All(parts) | Any(parts):
            for part in parts:
                _look(outlook, part, position, gauge)


def _compare(outlook: Outlook, compare: Compare, gauge: Callable[[str], int]) -> None:
    match compare:
        case Compare(left=Sum(constant, ((name, 1, _),)), right=Sum(bound, ())):
            first, last = _cuts(compare.comparison, bound - constant)
            if name == TURNS:
                outlook.last_turn = max(outlook.last_turn, last)
            else:
                outlook.include(Outlook(cuts={gauge(name): (first, last)}))
        case Compare(left=left, right=right):
            for name, _sign, _column in (*left.terms, *right.terms):
                if name == TURNS:
                    outlook.last_turn = FAR
                else:
                    outlook.exact |= 1 << gauge(name)


def _cuts(comparison: Comparison, bound: int) -> Cuts:
    match comparison:
        case Comparison.LESS | Comparison.AT_LEAST:
            return bound, bound
        case Comparison.AT_MOST | Comparison.MORE:
            return bound + 1, bound + 1
        case Comparison.EQUAL | Comparison.DIFFERENT:
            return bound, bound + 1
