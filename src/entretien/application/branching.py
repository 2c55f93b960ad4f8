"""« Et si… »: an interview taken up from one of its turns, with another choice."""

import uuid
from dataclasses import replace

from entretien.application.playing import Sitting
from entretien.history.chain import links
from entretien.history.dossier import Dossier
from entretien.history.mode import Mode
from entretien.history.records import Attempt, AttemptHeader, Learner
from entretien.history.store import HistoryStore
from entretien.interview.engine import replay
from entretien.kernel.clock import Clock
from entretien.kernel.ids import AttemptId
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Command


def branch(
    store: HistoryStore,
    clock: Clock,
    scenario: Scenario,
    parent: AttemptId,
    learner: Learner,
    turn: int,
    command: Command,
) -> Sitting:
    """A new attempt of `learner`: the same commands before `turn`, then `command`.

    `scenario` is the one `parent` was played on; `turn` counts the commands that were not taken back, as a
    debrief does: 1 is the first after the start. The attempt names its parent and is one of training,
    whatever its parent was: it never counts as an exam. It is kept whole or not at all.

    Raises `RefusedError` when the command cannot be obeyed there, `UserError` when there is no such
    attempt or when it cannot be kept.
    """
    played = store.attempt(parent)
    now = clock.now()
    before = played.played()[:turn]
    tried = replace(before[-1], command=command, at=now)
    turns = tuple(replace(each, number=number) for number, each in enumerate((*before, tried)))
    replay(scenario, [each.command for each in turns])
    attempt = Attempt(replace(_header(played.header, learner), started=now, turns=turn), turns)
    store.take_in([], [], [Dossier(attempt, links(attempt.header, turns))])
    return Sitting(store, clock, scenario, attempt)


def _header(parent: AttemptHeader, learner: Learner) -> AttemptHeader:
    return replace(
        parent,
        id=AttemptId(uuid.uuid4().hex),
        learner=learner.id,
        learner_name=learner.name,
        mode=Mode.TRAINING,
        result=None,
        origin=None,
        parent=parent.id,
    )
