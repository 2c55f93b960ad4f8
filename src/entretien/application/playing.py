"""Conducting an interview: each accepted command is durable before what follows is shown."""

import uuid
from dataclasses import dataclass, replace

from entretien.content.sources import Sources
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.history.store import HistoryStore
from entretien.interview.engine import RefusedError, gauge_readings, replay, submit
from entretien.kernel.clock import Clock
from entretien.kernel.ids import AttemptId, GaugeId
from entretien.kernel.language import _
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Command, Start
from entretien.transcript.events import (
    ConversationEnded,
    Event,
    PhaseEntered,
    RepliesOffered,
    SelectionOffered,
)


@dataclass(frozen=True, slots=True)
class Playable:
    """A scenario ready to be played, with the texts it was read from."""

    scenario: Scenario
    sources: Sources


Offer = RepliesOffered | SelectionOffered


class Sitting:
    """A learner at one interview.

    What it tells is always what is kept: a command counts only once the store has it.
    """

    def __init__(self, store: HistoryStore, clock: Clock, scenario: Scenario, attempt: Attempt) -> None:
        """Take up `attempt` where it stands, by conducting it again."""
        self._store = store
        self._clock = clock
        self._attempt = attempt
        self._interview, self._told = replay(scenario, [turn.command for turn in attempt.played()])
        self._elapsed_before = attempt.turns[-1].elapsed
        self._taken_up = clock.milliseconds()
        self.scenario = scenario
        if self._interview.over and attempt.header.result is None:
            self._finish(attempt.turns[-1])  # the program was killed between the last turn and its result

    @classmethod
    def begin(
        cls, store: HistoryStore, clock: Clock, playable: Playable, learner: Learner, mode: Mode, start: Start
    ) -> "Sitting":
        """A new attempt, already kept. Raises `UserError` when `start` names no variant."""
        scenario = playable.scenario
        replay(scenario, [start])
        now = clock.now()
        header = AttemptHeader(
            id=AttemptId(uuid.uuid4().hex),
            learner=learner.id,
            learner_name=learner.name,
            scenario=scenario.id,
            title=scenario.title,
            digest=playable.sources.digest,
            variant=start.variant,
            mode=mode,
            started=now,
            turns=0,
        )
        first = Turn(0, start, now, 0)
        store.begin(header, first, playable.sources)
        return cls(store, clock, scenario, Attempt(header, (first,)))

    @property
    def attempt(self) -> Attempt:
        """The attempt as it is kept."""
        return self._attempt

    @property
    def mode(self) -> Mode:
        """Training or exam."""
        return self._attempt.header.mode

    @property
    def over(self) -> bool:
        """Whether the interview has ended."""
        return self._interview.over

    @property
    def told(self) -> tuple[tuple[Event, ...], ...]:
        """What each command made happen, the start first."""
        return self._told

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that happened, in order."""
        return tuple(event for events in self._told for event in events)

    @property
    def offer(self) -> Offer | None:
        """What may be answered now; None once the interview has ended."""
        if self.over:
            return None
        return next((each for each in reversed(self._told[-1]) if isinstance(each, Offer)), None)

    @property
    def phase(self) -> PhaseName | None:
        """The phase the interview is in, or was in when it ended."""
        return next((each.phase for each in reversed(self.events) if isinstance(each, PhaseEntered)), None)

    @property
    def elapsed(self) -> int:
        """Milliseconds of interview so far, pauses between sittings left out."""
        return self._elapsed_before + self._clock.milliseconds() - self._taken_up

    def gauges(self) -> tuple[tuple[GaugeId, int], ...]:
        """Where each gauge stands."""
        return gauge_readings(self._interview)

    def submit(self, command: Command) -> tuple[Event, ...]:
        """What `command` makes happen, once it is kept.

        Raises `RefusedError` when it cannot be obeyed, and `UserError` when it cannot be kept; the
        sitting is then as it was.
        """
        interview, events = submit(self._interview, command)
        turn = Turn(len(self._attempt.turns), command, self._clock.now(), self.elapsed)
        self._store.record(self._attempt.header.id, turn)
        self._interview, self._told = interview, (*self._told, events)
        self._attempt = replace(self._attempt, turns=(*self._attempt.turns, turn))
        if interview.over:
            self._finish(turn)
        return events

    def undo(self) -> None:
        """Take back the last command, in training.

        Raises `RefusedError` in an exam, after the end, and when there is nothing to take back.
        """
        played = self._attempt.played()
        if self.mode is not Mode.TRAINING or self.over or len(played) < 2:
            raise RefusedError(_("On ne peut pas revenir en arrière ici."))
        last = played[-1]
        self._store.undo(self._attempt.header.id, last.number)
        turns = tuple(replace(each, undone=True) if each is last else each for each in self._attempt.turns)
        self._attempt = replace(self._attempt, turns=turns)
        commands = [turn.command for turn in self._attempt.played()]
        self._interview, self._told = replay(self.scenario, commands)

    def _finish(self, turn: Turn) -> None:
        ending = next(each for each in reversed(self.events) if isinstance(each, ConversationEnded))
        self._store.finish(self._attempt.header.id, Result(turn.at, ending.ending, ending.kind, mark=None))
