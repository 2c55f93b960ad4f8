"""A debrief: the attempt told turn by turn, with what each turn proved."""

from dataclasses import dataclass

from entretien.analysis.worth import Worth
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import CompetenceCode, FaultId, GaugeId
from entretien.scenario.gauges import Gauge
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scoring.scorecard import CompetenceMark, Scorecard
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    ObjectionRaised,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
)

Spoken = ClientSpoke | ClientReacted
"""A line of the client."""


@dataclass(frozen=True, slots=True)
class DebriefTurn:
    """One command of the attempt and what came of it."""

    number: int
    """1 is the first command after the start."""
    phase: PhaseName
    seconds: float
    """Time taken to decide."""
    heard: Spoken | None
    """What the client had last said when the learner decided."""
    offered: RepliesOffered | SelectionOffered
    chosen: ReplyChosen | SelectionMade
    reaction: ClientReacted | None
    evidence: tuple[tuple[CompetenceCode, int], ...]
    faults: tuple[FaultId, ...]
    facts: tuple[str, ...]
    """Labels of the facts revealed."""
    remarks: tuple[str, ...]
    """The trainer's."""
    worth: Worth | None = None
    """What the choice was worth; None while the scenario's values are not known."""
    said: tuple[Spoken, ...] = ()
    """Everything the client said after the choice and before the next one, her reaction first."""
    gauges: tuple[tuple[GaugeId, int], ...] = ()
    """Where each gauge stood after the turn, the standard ones first."""
    objections: tuple[ObjectionRaised, ...] = ()
    """What she raised because of the choice."""
    held_back: PhaseName | None = None
    """The phase the choice wanted to enter too soon."""


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything the debrief screen shows."""

    header: AttemptHeader
    scenario: Scenario
    scorecard: Scorecard
    turns: tuple[DebriefTurn, ...]
    ending: ConversationEnded | None
    strengths: tuple[CompetenceMark, ...]
    """The best marks, at most two."""
    to_work_on: tuple[CompetenceMark, ...]
    """The claimed competences that cost most, at most three, worst first."""
    opening: tuple[Spoken, ...] = ()
    """What the client said before the first command."""
    gauges: tuple[Gauge, ...] = ()
    """The gauges as they started that day, the standard ones first."""
