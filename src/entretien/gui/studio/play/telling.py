"""A tryout told to its author: as the interview tells it, with what each turn was worth. No Qt here."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from entretien.competences.framework import Framework
from entretien.content.names import Space
from entretien.gui.conversation.rows import Row, RowKind, Telling
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import mood_word
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
    ReplyChosen,
    SelectionMade,
    SelectionOffered,
    TrainerRemarked,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the transcript, and what it was written as."""

    row: Row
    name: str
    """As `Reading.places` calls it, `exchange:arrivee`."""


class AuthorTelling:
    """Tells the turns of one scenario to who wrote it."""

    def __init__(self, scenario: Scenario, framework: Framework) -> None:
        self._telling = Telling(scenario.persona.called, training=True)
        self._gauges = {gauge.id: gauge_label(gauge) for gauge in scenario.gauges}
        self._framework = framework

    def turn(self, events: Iterable[Event]) -> Iterator[Told]:
        """The rows of a turn; what it was worth comes below what was chosen."""
        events = tuple(events)
        gain, chosen = self._gain(events), ""
        for event in events:
            name = _name(event)
            if isinstance(event, ReplyChosen | SelectionMade):
                chosen = name
            for row in self._telling.rows(event):
                yield Told(_with_mood(row, event), name)
            if gain and isinstance(event, ReplyChosen | SelectionMade):
                yield Told(Row(RowKind.GAIN, gain), name)
        if gain and not chosen:
            yield Told(Row(RowKind.GAIN, gain), "")

    def _gain(self, events: Iterable[Event]) -> str:
        """« C4.6.5 +2 · confiance +1 · faute : pression »; empty where nothing moved."""
        points: Counter[CompetenceCode] = Counter()
        said: list[str] = []
        for event in events:
            match event:
                case EvidenceGained(competence=code, points=earned):
                    points[code] += earned
                case GaugeMoved(gauge, before, after):
                    said.append(f"{self._gauges[gauge]}\u00a0{signed(after - before)}")
                case FaultCommitted(fault=fault):
                    label = self._framework.fault(fault).label
                    said.append(_("faute\u00a0: {fault}").format(fault=label))
                case _:
                    pass
        earned_words = (f"{code}\u00a0{signed(earned)}" for code, earned in points.items())
        return " · ".join([*earned_words, *said])


def _with_mood(row: Row, event: Event) -> Row:
    """Her mood after her name: an author checks it with the words."""
    if isinstance(event, ClientSpoke | ClientReacted):
        return replace(row, speaker=f"{row.speaker}, {mood_word(event.mood)}")
    return row


def _name(event: Event) -> str:
    """Where an author changes what an event tells."""
    match event:
        case PhaseEntered(phase) | HeldBack(phase):
            return f"{Space.PHASE}:{phase}"
        case ClientSpoke(exchange=exchange):
            return f"{Space.EXCHANGE}:{exchange}"
        case ReplyChosen(reply=reply) | ClientReacted(reply=reply):
            return f"{Space.REPLY}:{reply}"
        case SelectionOffered(selection=selection) | SelectionMade(selection=selection):
            return f"{Space.SELECTION}:{selection}"
        case ObjectionRaised(objection=objection):
            return f"{Space.OBJECTION}:{objection}"
        case FactRevealed(fact=fact):
            return f"{Space.FACT}:{fact}"
        case TrainerRemarked(source=source):
            return f"{Space.REPLY}:{source}"
        case ConversationEnded(ending=ending):
            return f"{Space.ENDING}:{ending}"
        case _:
            return ""
