"""« Et si… »: the same interview, up to a turn."""

import pytest

from entretien.application.branching import branch
from entretien.application.playing import Playable, Sitting
from entretien.history.chain import first_break
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner
from entretien.interview.engine import RefusedError
from entretien.kernel.ids import ReplyId
from entretien.transcript.commands import Choose, Start
from samples.clock import StoppedClock

GOOD, BAD, AGAIN, END = (Choose(ReplyId(name)) for name in ("bien", "mal", "revenir", "finir"))


@pytest.fixture
def played(store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner) -> Sitting:
    """An exam: badly begun, then taken to its end."""
    sitting = Sitting.begin(store, clock, playable, learner, Mode.EXAM, Start(seed=7))
    for command in (BAD, END):
        clock.passed += 5_000
        sitting.submit(command)
    return sitting


def test_what_came_before_is_kept_then_another_choice_is_made(
    store: MemoryHistory, clock: StoppedClock, learner: Learner, played: Sitting
) -> None:
    parent = played.attempt.header.id
    tried = branch(store, clock, played.scenario, parent, learner, 2, AGAIN)
    assert [turn.command for turn in tried.attempt.turns] == [Start(seed=7), BAD, AGAIN]
    assert tried.attempt.turns[1].elapsed == 5_000
    tried.submit(END)
    kept = store.attempt(tried.attempt.header.id)
    assert [turn.command for turn in kept.turns] == [Start(seed=7), BAD, AGAIN, END]
    assert first_break(kept.header, kept.turns, store.links(kept.header.id)) is None


def test_it_is_linked_to_its_parent_and_never_an_exam(
    store: MemoryHistory, clock: StoppedClock, learner: Learner, played: Sitting
) -> None:
    tried = branch(store, clock, played.scenario, played.attempt.header.id, learner, 1, GOOD)
    header = tried.attempt.header
    assert (header.parent, header.mode, header.result) == (played.attempt.header.id, Mode.TRAINING, None)
    assert header.id != played.attempt.header.id
    assert store.attempt(played.attempt.header.id).turns == played.attempt.turns


def test_a_choice_that_ends_the_interview_ends_the_branch(
    store: MemoryHistory, clock: StoppedClock, learner: Learner, played: Sitting
) -> None:
    again = branch(store, clock, played.scenario, played.attempt.header.id, learner, 2, AGAIN)
    tried = branch(store, clock, played.scenario, again.attempt.header.id, learner, 2, END)
    assert tried.over
    assert store.attempt(tried.attempt.header.id).header.result is not None


def test_turns_that_were_taken_back_are_left_out(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner
) -> None:
    sitting = Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start())
    sitting.submit(BAD)
    sitting.undo()
    sitting.submit(GOOD)
    tried = branch(store, clock, playable.scenario, sitting.attempt.header.id, learner, 2, AGAIN)
    assert [(turn.number, turn.command, turn.undone) for turn in tried.attempt.turns] == [
        (0, Start(), False),
        (1, GOOD, False),
        (2, AGAIN, False),
    ]


def test_what_was_not_offered_there_is_refused_and_nothing_is_kept(
    store: MemoryHistory, clock: StoppedClock, learner: Learner, played: Sitting
) -> None:
    with pytest.raises(RefusedError):
        branch(store, clock, played.scenario, played.attempt.header.id, learner, 1, END)
    assert len(store.attempts()) == 1
