"""Conditions compiled once per scenario into functions of a situation."""

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from entretien.interview.state import Situation
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

Test = Callable[[Situation], bool]

_COMPARE: dict[Comparison, Callable[[int, int], bool]] = {
    Comparison.LESS: operator.lt,
    Comparison.AT_MOST: operator.le,
    Comparison.EQUAL: operator.eq,
    Comparison.DIFFERENT: operator.ne,
    Comparison.AT_LEAST: operator.ge,
    Comparison.MORE: operator.gt,
}


@dataclass(frozen=True, slots=True)
class Names:
    """Where each name of a scenario lies in a state."""

    gauges: Mapping[str, int]
    facts: Mapping[str, int]
    replies: Mapping[str, int]
    exchanges: Mapping[str, int]
    objections: Mapping[str, int]
    phases: Mapping[str, frozenset[int]]
    """The exchanges of each phase."""

    def test(self, condition: str | None) -> Test | None:
        """The function that tells whether `condition` holds; None when there is nothing to ask."""
        return None if condition is None else self.test_of(parse(condition))

    def test_of(self, tree: Tree) -> Test:
        """The function that tells whether `tree` holds."""
        match tree:
            case Ask():
                return self._ask(tree)
            case Compare():
                return self._compare(tree)
            case Not(part):
                test = self.test_of(part)
                return lambda state: not test(state)
            case All(parts):
                return _conjunction([self.test_of(part) for part in parts])
            case Any(parts):
                return _disjunction([self.test_of(part) for part in parts])

    def _ask(self, ask: Ask) -> Test:
        match ask.question:
            case Question.KNOWN:
                bit = 1 << self.facts[ask.name]
                return lambda state: state.facts & bit != 0
            case Question.CHOSEN:
                bit = 1 << self.replies[ask.name]
                return lambda state: state.chosen & bit != 0
            case Question.VISITED:
                bit = 1 << self.exchanges[ask.name]
                return lambda state: state.visited & bit != 0
            case Question.RAISED:
                bit = 1 << self.objections[ask.name]
                return lambda state: state.raised & bit != 0
            case Question.IN_PHASE:
                places = self.phases[ask.name]
                return lambda state: state.at in places

    def _compare(self, compare: Compare) -> Test:
        holds = _COMPARE[compare.comparison]
        match compare:
            case Compare(left=Sum(0, ((name, 1, _),)), right=Sum(bound, ())) if name != TURNS:
                return _one_gauge(self.gauges[name], compare.comparison, bound)
            case Compare(left=left, right=right):
                low, high = self._sum(left), self._sum(right)
                return lambda state: holds(low(state), high(state))

    def _sum(self, value: Sum) -> Callable[[Situation], int]:
        constant = value.constant
        gauges = [(self.gauges[name], sign) for name, sign, _ in value.terms if name != TURNS]
        turns = sum(sign for name, sign, _ in value.terms if name == TURNS)

        def total(state: Situation) -> int:
            return constant + turns * state.turns + sum(sign * state.gauges[gauge] for gauge, sign in gauges)

        return total


def _one_gauge(gauge: int, comparison: Comparison, bound: int) -> Test:
    """By far the commonest test; written out, it costs half of a call to `operator`."""
    match comparison:
        case Comparison.LESS:
            return lambda state: state.gauges[gauge] < bound
        case Comparison.AT_MOST:
            return lambda state: state.gauges[gauge] <= bound
        case Comparison.EQUAL:
            return lambda state: state.gauges[gauge] == bound
        case Comparison.DIFFERENT:
            return lambda state: state.gauges[gauge] != bound
        case Comparison.AT_LEAST:
            return lambda state: state.gauges[gauge] >= bound
        case Comparison.MORE:
            return lambda state: state.gauges[gauge] > bound


def _conjunction(tests: list[Test]) -> Test:
    if len(tests) == 2:
        first, second = tests
        return lambda state: first(state) and second(state)
    return lambda state: all(test(state) for test in tests)


def _disjunction(tests: list[Test]) -> Test:
    return lambda state: any(test(state) for test in tests)
