"""Ids that an author declares, and names that refer to them."""

import keyword
import re
from collections.abc import Callable
from typing import TypeVar

from entretien.content.codes import Code
from entretien.content.context import Context
from entretien.content.forms import IdForm, NameForm
from entretien.content.names import Space
from entretien.content.nodes import Scalar
from entretien.content.shapes.scalars import Written
from entretien.kernel.language import _

Name = TypeVar("Name", bound=str)

_ID = r"[a-z][a-z0-9_]{0,63}"
_FILE = r"[a-z0-9][a-z0-9_-]{0,63}"
_FIGURE = r"[a-z][a-z0-9_]{0,63}(\.[a-z][a-z0-9_]{0,63})*"


class Id(Written[Name]):
    """An id, declared where it is read, in one or several name spaces."""

    def __init__(
        self, make: Callable[[str], Name], *spaces: Space, reserved: frozenset[str] = frozenset()
    ) -> None:
        """`reserved` are the ids that mean something already where this one is used."""
        self._make = make
        self._spaces = spaces
        self._reserved = reserved

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("un identifiant")

    def value(self, text: str, node: Scalar, context: Context) -> Name | None:
        """The id."""
        if not re.fullmatch(_ID, text):
            context.report(Code.BAD_ID, node, text=text)
        elif keyword.iskeyword(text) or text in self._reserved:
            context.report(Code.RESERVED_ID, node, text=text)
        for space in self._spaces:
            context.names.declare(space, text, context.place(node))
        return self._make(text)

    def form(self) -> IdForm:
        """A name declared here."""
        return IdForm(_ID, self._spaces, self._reserved)


class FileId(Written[Name]):
    """The id of a file, also its name."""

    def __init__(self, make: Callable[[str], Name]) -> None:
        self._make = make

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("un identifiant")

    def value(self, text: str, node: Scalar, context: Context) -> Name | None:
        """The id; it cannot name a file of another folder."""
        if not re.fullmatch(_FILE, text):
            context.report(Code.BAD_ID, node, text=text)
            return None
        return self._make(text)

    def form(self) -> IdForm:
        """A name that no other file's text refers to."""
        return IdForm(_FILE)


class FigureName(Written[str]):
    """The name of a figure, with or without dots."""

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("le nom d'un chiffre")

    def value(self, text: str, node: Scalar, context: Context) -> str | None:
        """The name."""
        if not re.fullmatch(_FIGURE, text):
            context.report(Code.BAD_ID, node, text=text)
            return None
        return text

    def form(self) -> IdForm:
        """A name that texts quote."""
        return IdForm(_FIGURE)


class Reference(Written[Name]):
    """The name of something declared elsewhere, or later; looked up once everything is read."""

    def __init__(self, make: Callable[[str], Name], space: Space, declares: Space | None = None) -> None:
        """`declares` is the name space, if any, where naming it here declares something else."""
        self._make = make
        self._space = space
        self._declares = declares

    def expected(self) -> str:
        """What an author is told to write here."""
        return _("un nom")

    def value(self, text: str, node: Scalar, context: Context) -> Name | None:
        """The name."""
        context.names.refer(self._space, text, context.place(node))
        if self._declares is not None:
            context.names.declare(self._declares, text, context.place(node))
        return self._make(text)

    def form(self) -> NameForm:
        """A name."""
        return NameForm(self._space, self._declares)
