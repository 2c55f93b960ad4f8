"""Conducting an interview: what is told is what is kept."""

import pytest

from entretien.application.playing import Playable, Sitting
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import Learner, Turn
from entretien.interview.engine import RefusedError
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, ReplyId, VariantId
from entretien.scenario.ending import EndingKind
from entretien.scenario.phases import PhaseName
from entretien.transcript.commands import Abandon, Choose, Start
from entretien.transcript.events import RepliesOffered
from samples.clock import StoppedClock


def choose(name: str) -> Choose:
    return Choose(ReplyId(name))


@pytest.fixture
def sitting(store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner) -> Sitting:
    return Sitting.begin(store, clock, playable, learner, Mode.TRAINING, Start(seed=3))


def test_an_attempt_is_kept_from_its_first_moment(
    sitting: Sitting, store: MemoryHistory, learner: Learner
) -> None:
    (header,) = store.attempts(learner.id)

    assert header.id == sitting.attempt.header.id
    assert header.result is None
    assert store.attempt(header.id).turns[0].command == Start(seed=3)
    assert isinstance(sitting.offer, RepliesOffered)
    assert sitting.phase is PhaseName.GREETING


def test_an_unknown_variant_keeps_nothing(
    store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner
) -> None:
    with pytest.raises(UserError):
        Sitting.begin(store, clock, playable, learner, Mode.EXAM, Start(VariantId("absente")))

    assert store.attempts() == ()


def test_each_command_is_kept_with_its_times(
    sitting: Sitting, store: MemoryHistory, clock: StoppedClock
) -> None:
    clock.passed = 4_200
    sitting.submit(choose("bien"))

    (_start, turn) = store.attempt(sitting.attempt.header.id).turns
    assert (turn.number, turn.command, turn.elapsed) == (1, choose("bien"), 4_200)
    assert turn.at == clock.now()


def test_a_command_that_cannot_be_kept_did_not_happen(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: MemoryHistory, _attempt: AttemptId, _turn: Turn) -> None:
        raise UserError("Le disque est plein.")

    before = sitting.events, sitting.offer
    with monkeypatch.context() as patched:
        patched.setattr(MemoryHistory, "record", full)
        with pytest.raises(UserError, match="plein"):
            sitting.submit(choose("bien"))

    assert (sitting.events, sitting.offer) == before
    sitting.submit(choose("bien"))


def test_a_refused_command_is_not_kept(sitting: Sitting, store: MemoryHistory) -> None:
    with pytest.raises(RefusedError):
        sitting.submit(choose("inconnue"))

    assert len(store.attempt(sitting.attempt.header.id).turns) == 1


def test_the_end_is_kept(sitting: Sitting, store: MemoryHistory) -> None:
    for name in ("bien", "finir"):
        sitting.submit(choose(name))

    result = store.attempt(sitting.attempt.header.id).header.result
    assert result is not None
    assert (result.ending, result.kind) == ("accord", EndingKind.AGREEMENT)
    assert sitting.over
    assert sitting.offer is None


def test_leaving_is_an_end_like_another(sitting: Sitting, store: MemoryHistory) -> None:
    sitting.submit(Abandon())

    result = store.attempt(sitting.attempt.header.id).header.result
    assert result is not None
    assert result.kind is EndingKind.ABANDON


class TestResuming:
    def test_it_stands_on_the_same_line(
        self, sitting: Sitting, store: MemoryHistory, clock: StoppedClock, playable: Playable
    ) -> None:
        sitting.submit(choose("bien"))
        resumed = Sitting(store, clock, playable.scenario, store.attempt(sitting.attempt.header.id))

        assert resumed.events == sitting.events
        assert resumed.offer == sitting.offer
        assert resumed.gauges() == sitting.gauges()

    def test_the_pause_is_not_counted(
        self, sitting: Sitting, store: MemoryHistory, clock: StoppedClock, playable: Playable
    ) -> None:
        clock.passed = 2_000
        sitting.submit(choose("bien"))
        clock.passed = 3_600_000
        resumed = Sitting(store, clock, playable.scenario, store.attempt(sitting.attempt.header.id))
        clock.passed += 1_000

        assert resumed.elapsed == 3_000

    def test_an_interview_killed_between_its_last_turn_and_its_result_is_finished(
        self,
        sitting: Sitting,
        store: MemoryHistory,
        clock: StoppedClock,
        playable: Playable,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(MemoryHistory, "finish", lambda *_arguments: None)
            sitting.submit(choose("bien"))
            sitting.submit(choose("finir"))
        attempt = store.attempt(sitting.attempt.header.id)
        assert attempt.header.result is None

        Sitting(store, clock, playable.scenario, attempt)

        assert store.attempt(sitting.attempt.header.id).header.result is not None


class TestUndoing:
    def test_the_last_command_is_taken_back_but_stays_in_the_record(
        self, sitting: Sitting, store: MemoryHistory
    ) -> None:
        before = sitting.events
        sitting.submit(choose("mal"))
        sitting.undo()

        assert sitting.events == before
        kept = store.attempt(sitting.attempt.header.id)
        assert [(turn.number, turn.undone) for turn in kept.turns] == [(0, False), (1, True)]

    def test_numbers_go_on_after_a_turn_taken_back(self, sitting: Sitting, store: MemoryHistory) -> None:
        sitting.submit(choose("mal"))
        sitting.undo()
        sitting.submit(choose("bien"))

        assert [turn.number for turn in store.attempt(sitting.attempt.header.id).played()] == [0, 2]

    def test_there_is_nothing_to_take_back_at_the_start(self, sitting: Sitting) -> None:
        with pytest.raises(RefusedError):
            sitting.undo()

    def test_an_exam_is_not_taken_back(
        self, store: MemoryHistory, clock: StoppedClock, playable: Playable, learner: Learner
    ) -> None:
        exam = Sitting.begin(store, clock, playable, learner, Mode.EXAM, Start())
        exam.submit(choose("mal"))

        with pytest.raises(RefusedError):
            exam.undo()

    def test_an_interview_that_is_over_is_not_taken_back(self, sitting: Sitting) -> None:
        sitting.submit(choose("bien"))
        sitting.submit(choose("finir"))

        with pytest.raises(RefusedError):
            sitting.undo()
