"""The conversation: what the client says, what the learner may answer, what comes of it."""

from dataclasses import dataclass
from enum import StrEnum

from entretien.kernel.ids import CompetenceCode, EndingId, ExchangeId, FactId, FaultId, ReplyId
from entretien.scenario.gauges import Effects
from entretien.scenario.speech import Kind, Mood, Motivation

Evidence = tuple[tuple[CompetenceCode, int], ...]
"""What a choice proves on each competence, from −3 to +3."""

EVIDENCE_MAXIMUM = 3

Condition = str
"""A condition as the author wrote it; `entretien.scenario.conditions.parse` gives its tree.

Text that comes from the reader has been parsed once already: parsing it again cannot fail.
"""


class Destination(StrEnum):
    """Where a `next` leads."""

    EXCHANGE = "exchange"
    ENDING = "ending"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Target:
    """What `next` says: an exchange, `end:…`, or `back` from an objection."""

    kind: Destination
    name: str = ""

    @classmethod
    def exchange(cls, name: ExchangeId) -> "Target":
        """Go on with the exchange `name`."""
        return cls(Destination.EXCHANGE, name)

    @classmethod
    def ending(cls, name: EndingId) -> "Target":
        """End the interview by the ending `name`."""
        return cls(Destination.ENDING, name)


BACK = Target(Destination.BACK)
"""Return to where the conversation was going when the objection was raised."""


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A way for the client to open an exchange; the first whose `when` holds is said."""

    say: str
    mood: Mood = Mood.NEUTRAL
    cue: str = ""
    """What the body says, in a few words; shown in italics."""
    when: Condition | None = None
    effects: Effects = ()
    reveals: tuple[FactId, ...] = ()


@dataclass(frozen=True, slots=True)
class Reaction:
    """How the client takes a reply; the first whose `when` holds on the state after the reply."""

    say: str = ""
    mood: Mood = Mood.NEUTRAL
    cue: str = ""
    when: Condition | None = None
    effects: Effects = ()
    reveals: tuple[FactId, ...] = ()
    evidence: Evidence = ()
    """What the choice is worth in this situation, added to the reply's own."""
    fault: FaultId | None = None
    feedback: str = ""
    """The trainer's remark on this situation, said after the reply's own."""
    next: Target | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What the learner may say, do, or both."""

    id: ReplyId
    kind: Kind
    say: str = ""
    act: str = ""
    when: Condition | None = None
    closed: str = ""
    """Why the reply is closed, in the author's words; else the condition is put into words."""
    again: bool = False
    evidence: Evidence = ()
    effects: Effects = ()
    appeals: tuple[Motivation, ...] = ()
    fault: FaultId | None = None
    feedback: str = ""
    also: tuple[str, ...] = ()
    """Other ways to say the same thing."""
    reactions: tuple[Reaction, ...] = ()
    next: Target | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """A moment of the conversation."""

    id: ExchangeId
    client: tuple[ClientLine, ...] = ()
    replies: tuple[Reply, ...] = ()
    hub: bool = False
    """Free order: a reply without `next` comes back here."""
    next: Target | None = None
    """The way out, taken at once when no reply is open."""
