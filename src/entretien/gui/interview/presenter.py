"""Conducts a sitting and says what to show of it. No Qt here."""

from dataclasses import dataclass
from enum import Enum, auto

from entretien.application.playing import Sitting
from entretien.gui.conversation.offers import Closing, Offering, Replies, picking, reply_cards
from entretien.gui.conversation.readings import Reading, readings
from entretien.gui.conversation.rows import Beat, Row, RowKind, Telling
from entretien.history.mode import Mode
from entretien.kernel.ids import GaugeId, ReplyId
from entretien.scenario.persona import Persona
from entretien.scenario.phases import DESK_PHASES, PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scenario.speech import Mood
from entretien.scenario.words import ending_word, phase_word
from entretien.transcript.commands import Abandon, Choose, Command, Select
from entretien.transcript.events import (
    ConversationEnded,
    Event,
    GaugeMoved,
    PhaseEntered,
    RepliesOffered,
    SelectionOffered,
)


class Progress(Enum):
    """Where a phase stands."""

    DONE = auto()
    CURRENT = auto()
    AHEAD = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """A phase of the interview, as a step."""

    label: str
    progress: Progress


class InterviewPresenter:
    """What the screen shows of a sitting, and what a person may do there.

    Every command raises `UserError` when it cannot be obeyed or kept; what is shown is then as it was.
    """

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._telling = Telling(self.persona.called, self.training)
        self._rows: list[Row] = []
        self._mood: Mood | None = None
        self._visited: list[PhaseName] = []
        self._ending: ConversationEnded | None = None
        self._changes: dict[GaugeId, int] = {}
        self._tell_all()

    @property
    def sitting(self) -> Sitting:
        """The sitting conducted."""
        return self._sitting

    @property
    def scenario(self) -> Scenario:
        """What is being played."""
        return self._sitting.scenario

    @property
    def persona(self) -> Persona:
        """Who is being received."""
        return self.scenario.persona

    @property
    def training(self) -> bool:
        """Whether gauges, remarks and closed replies are shown, and one may go back."""
        return self._sitting.mode is Mode.TRAINING

    @property
    def over(self) -> bool:
        """Whether nothing more may be answered."""
        return self._sitting.over

    @property
    def rows(self) -> tuple[Row, ...]:
        """The whole transcript."""
        return tuple(self._rows)

    @property
    def phase(self) -> PhaseName | None:
        """The phase at hand."""
        return self._visited[-1] if self._visited else None

    @property
    def mood(self) -> Mood | None:
        """Her face now; None while she is not there."""
        return None if self.phase in DESK_PHASES else self._mood

    @property
    def offering(self) -> Offering:
        """What may be answered now."""
        offer = self._sitting.offer
        if isinstance(offer, RepliesOffered):
            return reply_cards(offer, show_closed=self.training)
        if isinstance(offer, SelectionOffered):
            return picking(offer)
        if self._ending is None:
            raise AssertionError("an interview that offers nothing has ended")
        told_just_above = self._rows[-1].kind is RowKind.ENDING
        text = "" if told_just_above else self._ending.text
        return Closing(self._ending.kind, ending_word(self._ending.kind), text)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The phases the scenario holds, in the order written."""
        return tuple(Step(phase_word(each.name), self._progress(each.name)) for each in self.scenario.phases)

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The gauges, in training only."""
        if not self.training:
            return ()
        return tuple(readings(self.scenario.gauges, dict(self._sitting.gauges()), self._changes))

    @property
    def may_undo(self) -> bool:
        """Whether there is something to take back."""
        return self.training and not self.over and len(self._sitting.told) > 1

    @property
    def elapsed(self) -> str:
        """Time spent, « 06:12 »."""
        minutes, seconds = divmod(self._sitting.elapsed // 1000, 60)
        return f"{minutes:02}:{seconds:02}"

    def choose(self, reply: ReplyId) -> tuple[Beat, ...]:
        """Say or do `reply`; what comes of it."""
        return self._submit(Choose(reply))

    def select(self, items: tuple[ReplyId, ...]) -> tuple[Beat, ...]:
        """Pick `items`; what comes of it."""
        return self._submit(Select(items))

    def abandon(self) -> tuple[Beat, ...]:
        """Put an end to the interview; what comes of it."""
        return self._submit(Abandon())

    def undo(self) -> None:
        """Take back the last answer."""
        self._sitting.undo()
        self._tell_all()

    def reply_numbered(self, number: int) -> ReplyId | None:
        """The reply that the key `number` chooses now, if any."""
        offering = self.offering
        card = offering.numbered(number) if isinstance(offering, Replies) else None
        return card.id if card else None

    def _submit(self, command: Command) -> tuple[Beat, ...]:
        return self._tell(self._sitting.submit(command))

    def _tell_all(self) -> None:
        self._rows.clear()
        self._visited.clear()
        self._mood = self._ending = None
        for events in self._sitting.told:
            self._tell(events)

    def _tell(self, events: tuple[Event, ...]) -> tuple[Beat, ...]:
        self._changes.clear()
        for event in events:
            match event:
                case GaugeMoved(gauge, before, after):
                    self._changes[gauge] = after - before
                case PhaseEntered(phase):
                    self._visited.append(phase)
                case ConversationEnded():
                    self._ending = event
                case _:
                    pass
        beats = tuple(self._telling.beats(events))
        for beat in beats:
            self._rows += beat.rows
            self._mood = beat.mood or self._mood
        return beats

    def _progress(self, phase: PhaseName) -> Progress:
        if phase is self.phase and not self.over:
            return Progress.CURRENT
        return Progress.DONE if phase in self._visited else Progress.AHEAD
