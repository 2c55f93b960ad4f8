"""A mistake of an author as a value: what, where, how grave, and a sentence about it."""

from dataclasses import dataclass, field
from enum import StrEnum

from entretien.content.codes import Code


class Severity(StrEnum):
    """How grave it is.

    An error of the text stops the scenario from being played. An error of a deep check does not: the
    scenario plays, and fails to do what it claims. A warning is worth a look. What remains to be written is
    no mistake, and keeps the scenario from those who learn.
    """

    ERROR = "error"
    WARNING = "warning"
    TO_WRITE = "to_write"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A character of a file; lines and columns count from 1."""

    file: str
    line: int = 1
    column: int = 1
    included: tuple["Place", ...] = ()
    """Where the fragment it is written in was included; empty for what a scenario says by itself."""

    def __str__(self) -> str:
        """`file:line:column`, as editors and compilers write it."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake, in the user's language."""

    code: Code
    severity: Severity
    place: Place
    message: str
    details: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """What fills the blanks of its page's message, by name and in full."""
    near: str = field(default="", compare=False)
    """What was probably meant; empty where nothing is like it."""

    def detail(self, name: str) -> str:
        """What fills a blank of the message; empty for one it does not have."""
        return dict(self.details).get(name, "")
