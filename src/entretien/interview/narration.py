"""An outcome told as events. Nothing is decided here: only said, in the order a person would tell it."""

from collections.abc import Iterator

from entretien.interview.program import Desk, Option, Program, Response
from entretien.interview.reasons import why_closed
from entretien.interview.rules import is_open
from entretien.interview.state import NOWHERE, State
from entretien.interview.turn import Outcome
from entretien.kernel.chance import shuffled
from entretien.scenario.exchange import Evidence
from entretien.scenario.phases import PhaseName
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
    InterviewEnded,
    ObjectionRaised,
    OfferedItem,
    OfferedReply,
    PhaseEntered,
    RepliesOffered,
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)


def narrate(program: Program, seed: int, outcome: Outcome) -> Iterator[Event]:
    """What happened in `outcome`, then what may be done next."""
    before, after = outcome.before, outcome.after
    if outcome.desk is not None:
        yield from _picks(outcome.desk, outcome.picked)
    if outcome.option is not None:
        yield from _turn(program, outcome, outcome.option)
    yield from _gauges(program, before, after)
    if outcome.objection is not None:
        source = outcome.objection.source
        yield ObjectionRaised(source.id, source.label, source.interruption)
    if outcome.held_back is not None:
        yield HeldBack(outcome.held_back)
    yield from _arrivals(program, outcome)
    if after.ending != before.ending:
        yield from _ending(program, after)
    yield from _offer(program, seed, before, after)


def _picks(desk: Desk, picked: int) -> Iterator[Event]:
    items = [item for item in desk.source.items if picked & desk.bits[item.id]]
    yield SelectionMade(desk.source.id, tuple(OfferedItem(item.id, item.label) for item in items))
    for item in items:
        yield from _gains(item.id, item.evidence)
        yield from _remark(item.id, item.feedback)


def _turn(program: Program, outcome: Outcome, option: Option) -> Iterator[Event]:
    reply = option.source
    place = program.places[outcome.before.at]
    yield ReplyChosen(place.source.id, reply.id, reply.kind, reply.say, reply.act)
    if outcome.first:
        yield from _gains(reply.id, reply.evidence)
        if reply.fault:
            yield FaultCommitted(reply.id, reply.fault)
    yield from _remark(reply.id, reply.feedback)
    if outcome.response is not None:
        yield from _reaction(program, outcome, option, outcome.response)


def _reaction(program: Program, outcome: Outcome, option: Option, response: Response) -> Iterator[Event]:
    reaction, reply = response.source, option.source
    if reaction.say or reaction.cue:
        variant = option.responses.index(response)
        yield ClientReacted(reply.id, variant, reaction.say, reaction.mood, reaction.cue)
    yield from _facts(program, outcome.before.facts, response.reveals)
    if outcome.first:
        yield from _gains(reply.id, reaction.evidence)
        if reaction.fault:
            yield FaultCommitted(reply.id, reaction.fault)
    yield from _remark(reply.id, reaction.feedback)


def _gauges(program: Program, before: State, after: State) -> Iterator[Event]:
    for gauge, was, now in zip(program.scenario.gauges, before.gauges, after.gauges, strict=True):
        if was != now:
            yield GaugeMoved(gauge.id, was, now)


def _arrivals(program: Program, outcome: Outcome) -> Iterator[Event]:
    phase = phase_of(program, outcome.before)
    known = outcome.before.facts | (outcome.response.reveals if outcome.response else 0)
    for place, line in outcome.entered:
        if place.phase is not phase:
            phase = place.phase
            yield PhaseEntered(phase)
        if line is not None:
            yield ClientSpoke(place.source.id, line.source.say, line.source.mood, line.source.cue)
            yield from _facts(program, known, line.reveals)
            known |= line.reveals


def _ending(program: Program, after: State) -> Iterator[Event]:
    ending = program.endings[after.ending]
    yield from _gains(ending.id, ending.evidence)
    yield ConversationEnded(ending.id, ending.kind, ending.text, ending.mood)


def _offer(program: Program, seed: int, before: State, after: State) -> Iterator[Event]:
    if after.over:
        yield InterviewEnded(program.endings[after.ending].id)
    elif after.desk != NOWHERE:
        desk = program.desks[after.desk]
        if desk.phase is not phase_of(program, before):
            yield PhaseEntered(desk.phase)
        selection = desk.source
        items = tuple(OfferedItem(item.id, item.label) for item in selection.items)
        yield SelectionOffered(selection.id, selection.prompt, items, selection.minimum, selection.maximum)
    else:
        place = program.places[after.at]
        options = place.options
        if program.scenario.randomise:
            options = shuffled(options, seed, place.source.id)
        yield RepliesOffered(place.source.id, tuple(_offered(program, after, each) for each in options))


def _offered(program: Program, state: State, option: Option) -> OfferedReply:
    reply = option.source
    closed = "" if is_open(option, state) else why_closed(program, state, option)
    return OfferedReply(reply.id, reply.kind, reply.say, reply.act, closed)


def phase_of(program: Program, state: State) -> PhaseName | None:
    """The phase a state is in; None before the beginning and after the end."""
    if state.desk != NOWHERE:
        return program.desks[state.desk].phase
    return program.places[state.at].phase if state.at != NOWHERE else None


def _gains(source: str, evidence: Evidence) -> Iterator[Event]:
    for competence, points in evidence:
        yield EvidenceGained(source, competence, points)


def _remark(source: str, text: str) -> Iterator[Event]:
    if text:
        yield TrainerRemarked(source, text)


def _facts(program: Program, known: int, revealed: int) -> Iterator[Event]:
    for index, fact in enumerate(program.scenario.facts):
        if revealed & ~known & (1 << index):
            yield FactRevealed(fact.id, fact.label)
