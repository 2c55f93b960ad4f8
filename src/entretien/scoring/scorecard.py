"""What an interview proves, every point with the event that earned it."""

from dataclasses import dataclass

from entretien.competences.assessment import Fault, Level
from entretien.kernel.ids import CompetenceCode, FactId, ReplyId
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Domain, Kind


@dataclass(frozen=True, slots=True)
class Earning:
    """Points on a competence, and where they come from."""

    turn: int
    """Number of the command that earned them: 1 is the first after the start."""
    source: str
    """Id of the reply, item or ending."""
    points: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A sum out of the best reachable one."""

    obtained: int
    best: int | None
    """None while the bounds are not known: there is then no mark."""

    @property
    def percent(self) -> float | None:
        """0 to 100; None when it cannot be said (no bounds, or nothing to earn)."""
        if self.best is None or self.best <= 0:
            return None
        return 100.0 * max(0, self.obtained) / self.best


@dataclass(frozen=True, slots=True)
class CompetenceMark:
    """What was proved on one competence."""

    code: CompetenceCode
    weight: int
    """Weight in the overall mark; 0 when the scenario gives evidence without claiming it."""
    mark: Mark
    level: Level | None
    """None when it could not be assessed (shown NE)."""
    reached: bool
    """Whether anything at all was collected on it."""
    earnings: tuple[Earning, ...]


@dataclass(frozen=True, slots=True)
class FaultMade:
    """A fault of conduct, and the choice that made it."""

    turn: int
    reply: ReplyId
    fault: Fault


@dataclass(frozen=True, slots=True)
class FactMark:
    """A fact of the client, found at a turn or missed."""

    id: FactId
    label: str
    domain: Domain
    latent: bool
    turn: int | None


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Everything the debrief needs about marks."""

    overall: Mark
    level: Level | None
    mark: float | None
    """On the framework's maximum (20), after caps; None while the bounds are not known."""
    uncapped: float | None
    competences: tuple[CompetenceMark, ...]
    """The claimed ones in the scenario's order, then the others."""
    faults: tuple[FaultMade, ...]
    cap: FaultMade | None
    """The fault that caps the mark, when one does."""
    facts: tuple[FactMark, ...]
    kinds: tuple[tuple[Kind, int], ...]
    """How often each kind of speech act was used, most used first."""
    phase_seconds: tuple[tuple[PhaseName, float], ...]
    """Time spent in each phase, in the order entered."""
