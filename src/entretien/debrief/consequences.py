"""What each open choice of a turn would have done at once: the engine itself, one command further."""

from collections.abc import Iterable
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.interview.engine import Interview, start, submit
from entretien.kernel.ids import FaultId, ReplyId
from entretien.scenario.exchange import Evidence
from entretien.transcript.commands import Choose, Command, Select, Start
from entretien.transcript.events import (
    Event,
    EvidenceGained,
    FactRevealed,
    FaultCommitted,
    GaugeMoved,
    ObjectionRaised,
    RepliesOffered,
    ReplyChosen,
)


@dataclass(frozen=True, slots=True)
class Consequence:
    """What one reply, or one item of a selection, does at once."""

    id: ReplyId
    points: int
    """Weighted points; an ending it leads to is included."""
    gauges: tuple[GaugeMoved, ...] = ()
    facts: tuple[str, ...] = ()
    """Labels of the facts revealed."""
    objections: tuple[ObjectionRaised, ...] = ()
    faults: tuple[FaultId, ...] = ()


class Consequences:
    """The consequences of an attempt's choices, each turn's worked out when it is asked for."""

    def __init__(self, debrief: Debrief) -> None:
        self._debrief = debrief
        self._weights = dict(debrief.scenario.assesses)
        self._places = {turn.number: place for place, turn in enumerate(debrief.turns)}
        self._known: dict[int, tuple[Consequence, ...]] = {}
        self._before: list[Interview] = []
        """The interview before each turn, as far as it was needed."""

    def at(self, turn: DebriefTurn) -> tuple[Consequence, ...]:
        """Every open choice of `turn`, in the order offered; every item of a selection."""
        known = self._known.get(turn.number)
        if known is None:
            known = self._known[turn.number] = tuple(self._work_out(turn))
        return known

    def _work_out(self, turn: DebriefTurn) -> Iterable[Consequence]:
        if not isinstance(turn.offered, RepliesOffered):
            return self._items(turn.offered.selection)
        interview = self._standing_before(self._places[turn.number])
        return (
            self._consequence(reply.id, submit(interview, Choose(reply.id))[1])
            for reply in turn.offered.replies
            if not reply.closed
        )

    def _items(self, selection: str) -> Iterable[Consequence]:
        """An item of a selection gives its evidence, and does nothing else."""
        selections = (each for phase in self._debrief.scenario.phases for each in phase.selections)
        items = next(each.items for each in selections if each.id == selection)
        return (Consequence(item.id, self._weigh(item.evidence)) for item in items)

    def _standing_before(self, place: int) -> Interview:
        if not self._before:
            begun, _events = start(self._debrief.scenario, Start(self._debrief.header.variant))
            self._before.append(begun)
        while len(self._before) <= place:
            played = command_of(self._debrief.turns[len(self._before) - 1])
            self._before.append(submit(self._before[-1], played)[0])
        return self._before[place]

    def _consequence(self, reply: ReplyId, events: tuple[Event, ...]) -> Consequence:
        gained = ((each.competence, each.points) for each in events if isinstance(each, EvidenceGained))
        return Consequence(
            id=reply,
            points=self._weigh(tuple(gained)),
            gauges=tuple(each for each in events if isinstance(each, GaugeMoved)),
            facts=tuple(each.label for each in events if isinstance(each, FactRevealed)),
            objections=tuple(each for each in events if isinstance(each, ObjectionRaised)),
            faults=tuple(each.fault for each in events if isinstance(each, FaultCommitted)),
        )

    def _weigh(self, evidence: Evidence) -> int:
        return sum(self._weights.get(code, 0) * points for code, points in evidence)


def command_of(turn: DebriefTurn) -> Command:
    """The command that made the choice of a turn."""
    if isinstance(turn.chosen, ReplyChosen):
        return Choose(turn.chosen.reply)
    return Select(tuple(item.id for item in turn.chosen.items))
