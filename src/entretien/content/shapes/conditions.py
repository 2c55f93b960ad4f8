"""Conditions, read once where they are written so that whoever reads them again cannot fail."""

from collections.abc import Iterator
from functools import lru_cache

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.diagnostics import Place
from entretien.content.forms import ConditionForm
from entretien.content.names import Space
from entretien.content.nodes import Scalar
from entretien.content.shapes.scalars import Written
from entretien.kernel.language import _
from entretien.scenario.conditions import (
    TURNS,
    All,
    Any,
    Ask,
    Compare,
    ConditionError,
    Not,
    Question,
    Tree,
    parse,
)
from entretien.scenario.exchange import Condition

_CODES = {
    "syntax": Code.CONDITION_SYNTAX,
    "too_long": Code.CONDITION_TOO_LONG,
    "character": Code.CONDITION_CHARACTER,
    "form": Code.CONDITION_FORM,
    "function": Code.CONDITION_FUNCTION,
}

_SPACES = {
    Question.KNOWN: Space.FACT,
    Question.CHOSEN: Space.REPLY,
    Question.VISITED: Space.EXCHANGE,
    Question.IN_PHASE: Space.PHASE,
    Question.RAISED: Space.OBJECTION,
}


class Expression(Written[Condition]):
    """A condition; see `entretien.scenario.conditions`."""

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("une condition")

    def value(self, text: str, node: Scalar, context: Context) -> Condition | None:
        """The text of the condition, every name in it referred to."""
        try:
            names = names_asked(text)
        except ConditionError as error:
            place = _place_in(node, error.column, context)
            context.findings.report_unknown(
                _CODES[error.reason], place, error.detail, Question, column=error.column
            )
            return None
        for space, name, column in names:
            context.names.refer(space, name, _place_in(node, column, context))
        return text

    def form(self) -> ConditionForm:
        """A condition."""
        return ConditionForm()


@lru_cache(maxsize=4096)
def names_asked(text: str) -> tuple[tuple[Space, str, int], ...]:
    """The names a condition asks about, each with its name space and its column, from 1.

    Raises `ConditionError`. Remembered: authors repeat themselves.
    """
    return tuple(_names_in(parse(text)))


def _names_in(tree: Tree) -> Iterator[tuple[Space, str, int]]:
    match tree:
        case Ask(question, name, column):
            yield _SPACES[question], name, column
        case Compare(left, _, right):
            for name, _sign, column in (*left.terms, *right.terms):
                if name != TURNS:
                    yield Space.GAUGE, name, column
        case Not(part):
            yield from _names_in(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from _names_in(part)


def _place_in(node: Scalar, column: int, context: Context) -> Place:
    """The place of a column of a condition, exact for one written on a single line of the scenario itself.

    In a fragment it is where the condition begins: inclusion may have lengthened the names before it.
    """
    place = context.place(node)
    if place.included:
        return place
    start = node.column + (not node.plain) + len(node.text) - len(node.text.lstrip())
    return Place(place.file, place.line, start + column - 1)
