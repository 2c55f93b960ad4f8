"""Records of what was played. An attempt is its commands and times; marks are a cached consequence."""

from dataclasses import dataclass
from datetime import datetime

from entretien.history.mode import Mode
from entretien.kernel.ids import AttemptId, EndingId, LearnerId, ScenarioId, VariantId
from entretien.scenario.ending import EndingKind
from entretien.transcript.commands import Command


@dataclass(frozen=True, slots=True)
class Learner:
    """A person who practises on this machine."""

    id: LearnerId
    name: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """One accepted command."""

    number: int
    """0 is the `Start`; numbers only grow, undone turns keep theirs."""
    command: Command
    at: datetime
    """When, in UTC; for people to read, never to order or to measure."""
    elapsed: int
    """Milliseconds of interview since its start, pauses between sittings left out."""
    undone: bool = False
    """Taken back in training; kept, because it happened."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a finished attempt ended, and its marks as they were computed then."""

    ended: datetime
    ending: EndingId
    kind: EndingKind
    mark: float | None
    """Out of 20; None while the bounds of the scenario are not known."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an attempt that was not conducted here comes from."""

    imported: datetime
    """When it was brought here."""
    broken_at: int | None = None
    """The turn at which its chain was broken when it came (see `history.chain`); None when it held."""


@dataclass(frozen=True, slots=True)
class AttemptHeader:
    """What a list of attempts shows."""

    id: AttemptId
    learner: LearnerId
    learner_name: str
    scenario: ScenarioId
    title: str
    digest: str
    """Content hash of the scenario as played; names its snapshot."""
    variant: VariantId
    mode: Mode
    started: datetime
    turns: int
    """Commands kept, the start left out."""
    result: Result | None = None
    """None while the interview can be resumed."""
    origin: Origin | None = None
    """None when it was conducted here."""
    parent: AttemptId | None = None
    """The attempt this one leaves at some turn (« et si… »), which may be kept elsewhere; None most often."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A whole attempt."""

    header: AttemptHeader
    turns: tuple[Turn, ...]

    def played(self) -> tuple[Turn, ...]:
        """The turns that count: those not taken back."""
        return tuple(turn for turn in self.turns if not turn.undone)
