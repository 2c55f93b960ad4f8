"""How a framework turns marks into levels, and the conduct it does not forgive (handbook §§ 3.2 and 3.4)."""

from dataclasses import dataclass

from entretien.kernel.ids import CompetenceCode, FaultId


@dataclass(frozen=True, slots=True)
class Level:
    """A degree of mastery, reached from a threshold on."""

    id: str
    """What a grid shows: « TI », « I », « S », « TS »."""
    label: str
    threshold: float
    """Lowest mark of the level, 0 to 100."""


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """What stands in place of a level where there is no mark; left out of every sum."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of conduct; it has one effect: it caps the whole mark, or it fails one competence."""

    id: FaultId
    label: str
    rule: str
    """What it is and what it costs, in one sentence."""
    source: str
    """Where the rule comes from."""
    cap: int | None = None
    """Highest mark left, on the framework's maximum."""
    fails: CompetenceCode | None = None
    """The competence brought down to the lowest level."""
