"""What an audit has to say: which rule, about what, and how to see it for oneself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from entretien.content.codes import Code
from entretien.content.names import Space
from entretien.transcript.commands import Command


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong with a scenario that plays; `content` knows its sentence and the place of its name."""

    code: Code
    space: Space | None
    """Where `name` is declared; None when the whole scenario is meant."""
    name: str
    details: Mapping[str, str] = field(default_factory=dict)
    """What fills the blanks of the code's sentence."""
    about: tuple[str, ...] = ()
    """Everything to look at, by id; for a guessable scenario, the decisions to rewrite."""
    path: tuple[Command, ...] = ()
    """Choices that show it."""
