"""What happened, in the order it happened. Events are facts: they carry what a reader needs to tell them."""

from dataclasses import dataclass

from entretien.kernel.ids import (
    CompetenceCode,
    EndingId,
    ExchangeId,
    FactId,
    FaultId,
    GaugeId,
    ObjectionId,
    ReplyId,
    ScenarioId,
    SelectionId,
    VariantId,
)
from entretien.scenario.ending import EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Kind, Mood


@dataclass(frozen=True, slots=True)
class InterviewStarted:
    """The scenario, variant of the day and seed of this attempt."""

    scenario: ScenarioId
    variant: VariantId
    seed: int


@dataclass(frozen=True, slots=True)
class PhaseEntered:
    """The interview is now in this phase."""

    phase: PhaseName


@dataclass(frozen=True, slots=True)
class OfferedItem:
    """One item of a selection."""

    id: ReplyId
    label: str


@dataclass(frozen=True, slots=True)
class SelectionOffered:
    """A list to pick from, between `minimum` and `maximum` items."""

    selection: SelectionId
    prompt: str
    items: tuple[OfferedItem, ...]
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class SelectionMade:
    """The items picked, in the order they were written."""

    selection: SelectionId
    items: tuple[OfferedItem, ...]


@dataclass(frozen=True, slots=True)
class ClientSpoke:
    """The client opens an exchange."""

    exchange: ExchangeId
    say: str
    mood: Mood
    cue: str


@dataclass(frozen=True, slots=True)
class OfferedReply:
    """One reply of an offer; `closed` says why it cannot be chosen, and is empty when it can."""

    id: ReplyId
    kind: Kind
    say: str
    act: str
    closed: str = ""


@dataclass(frozen=True, slots=True)
class RepliesOffered:
    """What may be said now, closed replies included, in the order of this attempt."""

    exchange: ExchangeId
    replies: tuple[OfferedReply, ...]


@dataclass(frozen=True, slots=True)
class ReplyChosen:
    """What the learner said or did."""

    exchange: ExchangeId
    reply: ReplyId
    kind: Kind
    say: str
    act: str


@dataclass(frozen=True, slots=True)
class ClientReacted:
    """How the client took it; `variant` is the place of the reaction among those of the reply."""

    reply: ReplyId
    variant: int
    say: str
    mood: Mood
    cue: str


@dataclass(frozen=True, slots=True)
class GaugeMoved:
    """A gauge changed over the turn."""

    gauge: GaugeId
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class FactRevealed:
    """The client said it."""

    fact: FactId
    label: str


@dataclass(frozen=True, slots=True)
class EvidenceGained:
    """A choice proved something on a competence; points may be negative.

    `source` is the id of the reply, item or ending that earned it.
    """

    source: str
    competence: CompetenceCode
    points: int


@dataclass(frozen=True, slots=True)
class FaultCommitted:
    """A fault of conduct of the framework's catalogue."""

    reply: ReplyId
    fault: FaultId


@dataclass(frozen=True, slots=True)
class TrainerRemarked:
    """The trainer's remark on a choice; shown at once in training, in the debrief otherwise."""

    source: str
    text: str


@dataclass(frozen=True, slots=True)
class ObjectionRaised:
    """The client objects, or something interrupts them both."""

    objection: ObjectionId
    label: str
    interruption: bool


@dataclass(frozen=True, slots=True)
class HeldBack:
    """The learner wanted to enter this phase too soon, and the client did not follow."""

    phase: PhaseName


@dataclass(frozen=True, slots=True)
class ConversationEnded:
    """The client is gone; the follow-up may remain to be done."""

    ending: EndingId
    kind: EndingKind
    text: str
    mood: Mood


@dataclass(frozen=True, slots=True)
class InterviewEnded:
    """Nothing more is accepted."""

    ending: EndingId


Event = (
    InterviewStarted
    | PhaseEntered
    | SelectionOffered
    | SelectionMade
    | ClientSpoke
    | RepliesOffered
    | ReplyChosen
    | ClientReacted
    | GaugeMoved
    | FactRevealed
    | EvidenceGained
    | FaultCommitted
    | TrainerRemarked
    | ObjectionRaised
    | HeldBack
    | ConversationEnded
    | InterviewEnded
)
