"""An attempt told as a debrief: each command with what was heard, offered, and came of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.history.records import Attempt
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scoring.scorecard import CompetenceMark, Scorecard
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    Event,
    EvidenceGained,
    FactRevealed,
    FaultCommitted,
    PhaseEntered,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)

STRENGTHS, TO_WORK_ON = 2, 3
"""How many of each a debrief names (handbook § 3.5: two or three)."""

STRONG = 75.0
"""Percent from which a competence is a strength: the threshold of the highest level."""

Told = Sequence[Sequence[Event]]


def tell(attempt: Attempt, scenario: Scenario, told: Told, scorecard: Scorecard) -> Debrief:
    """The debrief of an attempt; `told` is what each of its played commands made happen."""
    events = [event for each in told for event in each]
    return Debrief(
        header=attempt.header,
        scenario=scenario,
        scorecard=scorecard,
        turns=tuple(_turns(attempt, told)),
        ending=next((each for each in events if isinstance(each, ConversationEnded)), None),
        strengths=_strengths(scorecard),
        to_work_on=_to_work_on(scorecard),
    )


def _turns(attempt: Attempt, told: Told) -> Iterator[DebriefTurn]:
    heard: ClientSpoke | ClientReacted | None = None
    offered: RepliesOffered | SelectionOffered | None = None
    phase: PhaseName | None = None
    spans = [(now.elapsed - before.elapsed) / 1000 for before, now in pairwise(attempt.played())]
    for number, events in enumerate(told):
        chosen = next((each for each in events if isinstance(each, ReplyChosen | SelectionMade)), None)
        if chosen and offered and phase:
            yield DebriefTurn(
                number=number,
                phase=phase,
                seconds=max(0.0, spans[number - 1]),
                heard=heard,
                offered=offered,
                chosen=chosen,
                reaction=next((each for each in events if isinstance(each, ClientReacted)), None),
                evidence=tuple(
                    (each.competence, each.points) for each in events if isinstance(each, EvidenceGained)
                ),
                faults=tuple(each.fault for each in events if isinstance(each, FaultCommitted)),
                facts=tuple(each.label for each in events if isinstance(each, FactRevealed)),
                remarks=tuple(each.text for each in events if isinstance(each, TrainerRemarked)),
            )
        for event in events:
            match event:
                case ClientSpoke() | ClientReacted():
                    heard = event
                case RepliesOffered() | SelectionOffered():
                    offered = event
                case PhaseEntered():
                    phase = event.phase


def _strengths(scorecard: Scorecard) -> tuple[CompetenceMark, ...]:
    strong = [each for each in scorecard.competences if each.weight and (each.mark.percent or 0) >= STRONG]
    return tuple(sorted(strong, key=lambda each: -(each.mark.percent or 0))[:STRENGTHS])


def _to_work_on(scorecard: Scorecard) -> tuple[CompetenceMark, ...]:
    """What cost most: the weighted points left on the table, where they are known."""

    def lost(each: CompetenceMark) -> int:
        return 0 if each.mark.best is None else each.weight * (each.mark.best - each.mark.obtained)

    costly = [each for each in scorecard.competences if lost(each) > 0 and (each.mark.percent or 0) < STRONG]
    return tuple(sorted(costly, key=lambda each: -lost(each))[:TO_WORK_ON])
