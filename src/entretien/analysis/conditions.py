"""Conditions asked of many states at once, from the same tree as the engine's own tests."""

from collections.abc import Callable
from functools import reduce

import numpy as np

from entretien.analysis.layout import GAUGES, TURNS, Cells, Layout, Marks, Numbers
from entretien.interview.conditions import Names
from entretien.scenario import conditions as tree
from entretien.scenario.conditions import Comparison, Question, Tree

Test = Callable[[Cells, int], Marks]
"""Whether a condition holds in each state of a batch, conducted at the exchange of that number."""

_COMPARE: dict[Comparison, Callable[[Numbers, Numbers | int], Marks]] = {
    Comparison.LESS: np.less,
    Comparison.AT_MOST: np.less_equal,
    Comparison.EQUAL: np.equal,
    Comparison.DIFFERENT: np.not_equal,
    Comparison.AT_LEAST: np.greater_equal,
    Comparison.MORE: np.greater,
}


class Tests:
    """Makes tests for one program's names and one layout."""

    def __init__(self, names: Names, layout: Layout) -> None:
        self._names = names
        self._layout = layout

    def of(self, condition: str) -> Test:
        """The test of a condition as written."""
        return self._of(tree.parse(condition))

    def _of(self, node: Tree) -> Test:
        match node:
            case tree.Ask():
                return self._ask(node)
            case tree.Compare():
                return self._compare(node)
            case tree.Not(part):
                test = self._of(part)
                return lambda cells, at: ~test(cells, at)
            case tree.All(parts):
                return _joined(np.logical_and, [self._of(part) for part in parts])
            case tree.Any(parts):
                return _joined(np.logical_or, [self._of(part) for part in parts])

    def _ask(self, ask: tree.Ask) -> Test:
        names, layout = self._names, self._layout
        position = 0
        match ask.question:
            case Question.KNOWN:
                position = layout.facts[names.facts[ask.name]]
            case Question.CHOSEN:
                position = layout.replies[names.replies[ask.name]]
            case Question.VISITED:
                position = layout.exchanges[names.exchanges[ask.name]]
            case Question.RAISED:
                position = layout.objections[names.objections[ask.name]]
            case Question.IN_PHASE:
                places = names.phases[ask.name]
                return lambda cells, at: np.full(cells.shape[1], at in places)
        bit = layout.bit(position)
        return lambda cells, _at: (cells[bit.row] & bit.mask) != 0

    def _compare(self, compare: tree.Compare) -> Test:
        holds = _COMPARE[compare.comparison]
        if compare.right.terms:
            left, right = self._sum(compare.left), self._sum(compare.right)
            return lambda cells, _at: holds(left(cells), right(cells))
        total, bound = self._sum(compare.left), compare.right.constant
        return lambda cells, _at: holds(total(cells), bound)

    def _sum(self, value: tree.Sum) -> Callable[[Cells], Numbers]:
        rows = [(self._row(name), sign) for name, sign, _column in value.terms]
        if len(rows) == 1 and rows[0][1] == 1 and not value.constant:
            row = rows[0][0]
            return lambda cells: cells[row]

        def total(cells: Cells) -> Numbers:
            whole: Numbers = np.full(cells.shape[1], value.constant, dtype=np.int64)
            for row, sign in rows:
                whole += sign * cells[row]
            return whole

        return total

    def _row(self, name: str) -> int:
        return TURNS if name == tree.TURNS else GAUGES + self._names.gauges[name]


def _joined(join: Callable[[Marks, Marks], Marks], tests: list[Test]) -> Test:
    return lambda cells, at: reduce(join, [test(cells, at) for test in tests])
