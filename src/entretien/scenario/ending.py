"""The ways an interview ends."""

from dataclasses import dataclass
from enum import StrEnum

from entretien.kernel.ids import EndingId
from entretien.scenario.exchange import Evidence
from entretien.scenario.speech import Mood


class EndingKind(StrEnum):
    """What became of the interview."""

    AGREEMENT = "agreement"
    PARTIAL = "partial"
    APPOINTMENT = "appointment"
    REFUSAL = "refusal"
    WALK_OUT = "walk_out"
    COMPLAINT_SETTLED = "complaint_settled"
    COMPLAINT_ESCALATED = "complaint_escalated"
    ABANDON = "abandon"
    IMPASSE = "impasse"


BROKEN_OFF = frozenset({EndingKind.WALK_OUT, EndingKind.ABANDON, EndingKind.IMPASSE})
"""Endings after which there is no follow-up: the conversation was not brought to its end."""


@dataclass(frozen=True, slots=True)
class Ending:
    """A declared ending."""

    id: EndingId
    kind: EndingKind
    text: str = ""
    mood: Mood = Mood.NEUTRAL
    evidence: Evidence = ()


ABANDON = Ending(EndingId("abandon"), EndingKind.ABANDON)
"""The learner puts an end to it."""

WALK_OUT = Ending(EndingId("walk_out"), EndingKind.WALK_OUT, mood=Mood.ANGRY)
"""The client leaves."""

IMPASSE = Ending(EndingId("impasse"), EndingKind.IMPASSE)
"""No reply is open and there is no way out: a mistake of the scenario, never a hang."""

BUILT_IN_ENDINGS = (ABANDON, WALK_OUT, IMPASSE)
"""Endings every scenario has; one that declares the same id gives it its own text."""
