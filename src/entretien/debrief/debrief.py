"""A debrief: the attempt told turn by turn, with what each turn proved."""

from dataclasses import dataclass

from entretien.analysis.worth import Worth
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import CompetenceCode, FaultId
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scoring.scorecard import CompetenceMark, Scorecard
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
)


@dataclass(frozen=True, slots=True)
class DebriefTurn:
    """One command of the attempt and what came of it."""

    number: int
    """1 is the first command after the start."""
    phase: PhaseName
    seconds: float
    """Time taken to decide."""
    heard: ClientSpoke | ClientReacted | None
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
