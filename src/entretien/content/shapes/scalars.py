"""Single values, each read by the type its place expects: `12:30` is a text, `010` is ten, `oui` is yes."""

import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import TypeVar

from entretien.content.codes import Code
from entretien.content.context import NOTHING, Context
from entretien.content.forms import FlagForm, IntegerForm, TextForm, WordForm
from entretien.content.nodes import Node, Scalar
from entretien.content.placeholder import hint_of, is_to_write
from entretien.content.shapes.shape import Shape
from entretien.kernel.language import _
from entretien.kernel.typography import typeset

_INTEGER = re.compile(r"[+-]?[0-9]{1,9}")
FLAG_WORDS: Mapping[str, bool] = {
    "true": True, "vrai": True, "oui": True, "yes": True,
    "false": False, "faux": False, "non": False, "no": False,
}  # fmt: skip

Value = TypeVar("Value")
Chosen = TypeVar("Chosen", bound=str)


class Written(Shape[Value]):
    """A single value, read from the text it is written as."""

    def read(self, node: Node, context: Context) -> Value | None:
        """The value; None, and told, where nothing is written or something else than a single value."""
        if not isinstance(node, Scalar):
            context.wrong_type(node, self.expected())
            return None
        text = node.text.strip()
        if not text or (node.plain and text in NOTHING):
            context.report(Code.EMPTY_VALUE, node)
            return None
        return self.value(text, node, context)

    @abstractmethod
    def expected(self) -> str:
        """What an author is told to write here."""

    @abstractmethod
    def value(self, text: str, node: Scalar, context: Context) -> Value | None:
        """The value of `text`, blanks around it left out."""


class Text(Written[str]):
    """Words for a person to read."""

    def __init__(self, limit: int, *, quotes: bool = True) -> None:
        self._limit = limit
        self._quotes = quotes

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("un texte")

    def value(self, text: str, node: Scalar, context: Context) -> str | None:
        """The text as it is read: figures quoted in it replaced by their value, spaces that do not break."""
        if len(text) > self._limit:
            context.report(Code.TEXT_TOO_LONG, node, size=len(text), limit=self._limit)
        if is_to_write(text):
            context.report(Code.TEXT_TO_WRITE, node, hint=hint_of(text) or self.expected())
        if self._quotes and ("{" in text or "}" in text):
            text = context.quotable.quoted(
                text,
                lambda code, piece: context.report_unknown(code, node, piece, context.quotable.names()),
            )
        return typeset(text)

    def form(self) -> TextForm:
        """A text."""
        return TextForm(self._limit, self._quotes)


class Integer(Written[int]):
    """A whole number between two bounds, included."""

    def __init__(self, minimum: int, maximum: int, out_of_range: Code = Code.OUT_OF_RANGE) -> None:
        self._minimum = minimum
        self._maximum = maximum
        self._out_of_range = out_of_range

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("un nombre entier")

    def value(self, text: str, node: Scalar, context: Context) -> int | None:
        """The number; always in base ten."""
        if not _INTEGER.fullmatch(text):
            context.report(Code.NOT_AN_INTEGER, node, text=text)
            return None
        value = int(text)
        if not self._minimum <= value <= self._maximum:
            context.report(
                self._out_of_range, node, value=value, minimum=self._minimum, maximum=self._maximum
            )
            return None
        return value

    def form(self) -> IntegerForm:
        """A whole number."""
        return IntegerForm(self._minimum, self._maximum)


class Flag(Written[bool]):
    """Yes or no."""

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("oui ou non")

    def value(self, text: str, node: Scalar, context: Context) -> bool | None:
        """True for `true`, `vrai`, `oui`, `yes`; False for their contraries."""
        value = FLAG_WORDS.get(text.lower())
        if value is None:
            context.report(Code.NOT_A_FLAG, node, text=text)
        return value

    def form(self) -> FlagForm:
        """A flag."""
        return FlagForm()


class Word(Written[Chosen]):
    """One word of a closed list."""

    def __init__(self, words: Iterable[Chosen], unknown: Code = Code.UNKNOWN_WORD) -> None:
        self._words: dict[str, Chosen] = {str(each): each for each in words}
        self._unknown = unknown

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("un mot de la liste")

    def value(self, text: str, node: Scalar, context: Context) -> Chosen | None:
        """The member the word stands for."""
        value = self._words.get(text)
        if value is None:
            context.report_unknown(self._unknown, node, text, self._words)
        return value

    def form(self) -> WordForm:
        """The list."""
        return WordForm(tuple(self._words))
