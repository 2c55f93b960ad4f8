"""Conditions: a small language read into values, never evaluated as Python.

    trust >= 3 and known(montreal) and not chosen(proposer_credit)

Gauges and `turns` are compared with whole numbers (`<`, `<=`, `==`, `!=`, `>=`, `>`, chains and
`+`, `-` allowed); a flag may stand alone. `known(fact)`, `chosen(reply)`, `visited(exchange)`,
`in_phase(phase)` and `raised(objection)` ask about the interview. Nothing else is allowed.
"""

import ast
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

CONDITION_LIMIT = 200
"""Characters a condition may have."""


class Question(StrEnum):
    """What may be asked of the interview, about one name."""

    KNOWN = "known"
    CHOSEN = "chosen"
    VISITED = "visited"
    IN_PHASE = "in_phase"
    RAISED = "raised"


class Comparison(StrEnum):
    """How two numbers compare."""

    LESS = "<"
    AT_MOST = "<="
    EQUAL = "=="
    DIFFERENT = "!="
    AT_LEAST = ">="
    MORE = ">"


TURNS = "turns"
"""The name of the number of turns played so far."""


@dataclass(frozen=True, slots=True)
class Ask:
    """`known(montreal)`: a question about one name."""

    question: Question
    name: str
    column: int


@dataclass(frozen=True, slots=True)
class Sum:
    """A constant plus gauges, each counted with its sign: `trust - tension + 2`."""

    constant: int
    terms: tuple[tuple[str, int, int], ...] = ()
    """`(name, sign, column)` of each gauge."""


@dataclass(frozen=True, slots=True)
class Compare:
    """`trust >= 3`; a flag alone reads as `flag >= 1`."""

    left: Sum
    comparison: Comparison
    right: Sum


@dataclass(frozen=True, slots=True)
class Not:
    """The contrary of a condition."""

    part: "Tree"


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds."""

    parts: tuple["Tree", ...]


Tree = Ask | Compare | Not | All | Any


class ConditionError(ValueError):
    """The text is not a condition.

    `reason` is one of the keys the catalogue of diagnostics puts into words; `column` counts from 1
    inside the condition; `detail` is the faulty piece, when there is one.
    """

    def __init__(self, reason: str, column: int, detail: str = "") -> None:
        super().__init__(f"{reason} at {column}: {detail}")
        self.reason = reason
        self.column = column
        self.detail = detail


@lru_cache(maxsize=65536)
def parse(text: str) -> Tree:
    """The tree of a condition. Raises `ConditionError` when it is not one."""
    text = text.strip()
    if len(text) > CONDITION_LIMIT:
        raise ConditionError("too_long", CONDITION_LIMIT + 1)
    # Python folds look-alike letters into ASCII (NFKC): what is not ASCII is refused before it can.
    for column, character in enumerate(text, start=1):
        if not character.isascii() or not character.isprintable():
            raise ConditionError("character", column, character)
    try:
        body = ast.parse(text, mode="eval").body
    except SyntaxError as error:
        raise ConditionError("syntax", min(error.offset or len(text) + 1, len(text) + 1)) from None
    except (RecursionError, MemoryError):
        raise ConditionError("syntax", 1) from None
    return _tree(body)


def _tree(node: ast.expr) -> Tree:
    match node:
        case ast.BoolOp(op=ast.And(), values=values):
            return All(tuple(_tree(each) for each in values))
        case ast.BoolOp(op=ast.Or(), values=values):
            return Any(tuple(_tree(each) for each in values))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return Not(_tree(operand))
        case ast.Compare():
            return _comparison(node)
        case ast.Call():
            return _ask(node)
        case ast.Name(id=name):
            return Compare(Sum(0, ((name, 1, _column(node)),)), Comparison.AT_LEAST, Sum(1))
        case _:
            raise ConditionError("form", _column(node), ast.unparse(node))


_COMPARISONS: dict[type[ast.cmpop], Comparison] = {
    ast.Lt: Comparison.LESS,
    ast.LtE: Comparison.AT_MOST,
    ast.Eq: Comparison.EQUAL,
    ast.NotEq: Comparison.DIFFERENT,
    ast.GtE: Comparison.AT_LEAST,
    ast.Gt: Comparison.MORE,
}


def _comparison(node: ast.Compare) -> Tree:
    sums = [_sum(each) for each in (node.left, *node.comparators)]
    links: list[Tree] = []
    for left, operator, right in zip(sums, node.ops, sums[1:], strict=False):
        comparison = _COMPARISONS.get(type(operator))
        if comparison is None:
            raise ConditionError("form", _column(node), ast.unparse(node))
        links.append(Compare(left, comparison, right))
    return links[0] if len(links) == 1 else All(tuple(links))


def _sum(node: ast.expr) -> Sum:
    match node:
        case ast.Constant(value=bool()):
            raise ConditionError("form", _column(node), ast.unparse(node))
        case ast.Constant(value=int(value)):
            return Sum(value)
        case ast.Name(id=name):
            return Sum(0, ((name, 1, _column(node)),))
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return _negative(_sum(operand))
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _sum(operand)
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return _added(_sum(left), _sum(right))
        case ast.BinOp(op=ast.Sub(), left=left, right=right):
            return _added(_sum(left), _negative(_sum(right)))
        case _:
            raise ConditionError("form", _column(node), ast.unparse(node))


def _added(left: Sum, right: Sum) -> Sum:
    return Sum(left.constant + right.constant, left.terms + right.terms)


def _negative(value: Sum) -> Sum:
    return Sum(-value.constant, tuple((name, -sign, column) for name, sign, column in value.terms))


def _ask(node: ast.Call) -> Ask:
    match node:
        case ast.Call(func=ast.Name(id=word), args=[ast.Name(id=name)], keywords=[]):
            if word not in {each.value for each in Question}:
                raise ConditionError("function", _column(node), word)
            return Ask(Question(word), name, _column(node.args[0]))
        case _:
            raise ConditionError("form", _column(node), ast.unparse(node))


def _column(node: ast.expr) -> int:
    return node.col_offset + 1
