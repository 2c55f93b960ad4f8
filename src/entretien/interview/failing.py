"""Which parts of a condition fail, as an author reads them: nothing is hidden from her."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.interview.program import Program
from entretien.interview.state import Situation
from entretien.scenario.conditions import All, Any, Ask, Compare, Not, Sum, Tree, parse


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a condition, and whether it holds."""

    text: str
    holds: bool


def parts_of(program: Program, condition: str, state: Situation) -> tuple[Part, ...]:
    """The parts that must all hold, in the order written; one that holds where any may is said whole."""
    return tuple(Part(written(tree), program.names.test_of(tree)(state)) for tree in _parts(parse(condition)))


def written(tree: Tree) -> str:
    """A condition as text, the same in meaning as the one it was read from."""
    match tree:
        case Ask(question, name):
            return f"{question}({name})"
        case Compare(left, comparison, right):
            return f"{_sum(left)} {comparison} {_sum(right)}"
        case Not(part):
            return f"not {_grouped(part)}"
        case All(parts):
            return " and ".join(_grouped(part) if isinstance(part, Any) else written(part) for part in parts)
        case Any(parts):
            return " or ".join(_grouped(part) if isinstance(part, All) else written(part) for part in parts)


def _parts(tree: Tree) -> Iterator[Tree]:
    if isinstance(tree, All):
        for part in tree.parts:
            yield from _parts(part)
    else:
        yield tree


def _grouped(tree: Tree) -> str:
    return f"({written(tree)})" if isinstance(tree, All | Any) else written(tree)


def _sum(value: Sum) -> str:
    terms = "".join(f" {'+' if sign > 0 else '-'} {name}" for name, sign, _column in value.terms)
    text = terms.removeprefix(" + ").lstrip()
    if not value.terms:
        return str(value.constant)
    return f"{text} {'+' if value.constant > 0 else '-'} {abs(value.constant)}" if value.constant else text
