"""An attempt told as a debrief: each command with what was heard, offered, and came of it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from entretien.analysis.worth import Worth
from entretien.debrief.debrief import Debrief, DebriefTurn, Spoken
from entretien.debrief.strengths import strengths, to_work_on
from entretien.history.records import Attempt
from entretien.kernel.ids import GaugeId
from entretien.scenario.gauges import Gauge
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import in_variant
from entretien.scoring.scorecard import Scorecard
from entretien.transcript.events import (
    ClientReacted,
    ClientSpoke,
    ConversationEnded,
    Event,
    EvidenceGained,
    FactRevealed,
    FaultCommitted,
    GaugeMoved,
    HeldBack,
    ObjectionRaised,
    PhaseEntered,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)

Told = Sequence[Sequence[Event]]


def tell(
    attempt: Attempt, scenario: Scenario, told: Told, scorecard: Scorecard, worths: Sequence[Worth] = ()
) -> Debrief:
    """The debrief of an attempt; `told` is what each of its played commands made happen.

    `worths` are those of the commands after the start, or nothing while they are not known.
    """
    events = [event for each in told for event in each]
    gauges = in_variant(scenario, attempt.header.variant).gauges
    return Debrief(
        header=attempt.header,
        scenario=scenario,
        scorecard=scorecard,
        turns=tuple(_turns(attempt, told, gauges, worths)),
        ending=next((each for each in events if isinstance(each, ConversationEnded)), None),
        strengths=strengths(scorecard),
        to_work_on=to_work_on(scorecard),
        opening=tuple(_said(told[0])) if told else (),
        gauges=gauges,
    )


def _turns(
    attempt: Attempt, told: Told, gauges: Sequence[Gauge], worths: Sequence[Worth]
) -> Iterator[DebriefTurn]:
    heard: Spoken | None = None
    offered: RepliesOffered | SelectionOffered | None = None
    phase: PhaseName | None = None
    readings = {gauge.id: gauge.start for gauge in gauges}
    spans = [(now.elapsed - before.elapsed) / 1000 for before, now in pairwise(attempt.played())]
    for number, events in enumerate(told):
        readings |= _moved(events)
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
                said=tuple(_said(events)),
                gauges=tuple(readings.items()),
                objections=tuple(each for each in events if isinstance(each, ObjectionRaised)),
                held_back=next((each.phase for each in events if isinstance(each, HeldBack)), None),
                worth=worths[number - 1] if worths else None,
            )
        for event in events:
            match event:
                case ClientSpoke() | ClientReacted():
                    heard = event
                case RepliesOffered() | SelectionOffered():
                    offered = event
                case PhaseEntered():
                    phase = event.phase


def _said(events: Sequence[Event]) -> Iterator[Spoken]:
    return (each for each in events if isinstance(each, Spoken))


def _moved(events: Sequence[Event]) -> dict[GaugeId, int]:
    return {each.gauge: each.after for each in events if isinstance(each, GaugeMoved)}
