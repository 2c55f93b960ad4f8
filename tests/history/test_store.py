"""What any history promises, asked of the one in memory and of the one on disk."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from entretien.content.sources import Sources
from entretien.history.memory import MemoryHistory
from entretien.history.records import Learner
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, LearnerId, ReplyId
from entretien.storage.opening import open_history
from entretien.transcript.commands import Abandon, Choose, Command, Select
from samples.clock import StoppedClock
from samples.kept import NOA, NOON, SOURCES, fill, header, result, turn

SAM = Learner(LearnerId("sam"), "Sam", NOON - timedelta(days=1))
NOWHERE = AttemptId("nulle part")


@pytest.fixture(params=["memory", "disk"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HistoryStore]:
    made: HistoryStore = MemoryHistory() if request.param == "memory" else _on_disk(tmp_path)
    with closing(made):
        yield made


def _on_disk(folder: Path) -> HistoryStore:
    return open_history(folder, StoppedClock())


def test_it_begins_empty_with_nothing_to_tell(store: HistoryStore) -> None:
    assert list(store.learners()) == []
    assert list(store.attempts()) == []
    assert list(store.notices) == []


def test_learners_stand_in_the_order_they_came_whatever_their_dates(store: HistoryStore) -> None:
    store.add_learner(NOA)
    store.add_learner(SAM)

    assert list(store.learners()) == [NOA, SAM]


def test_a_new_name_shows_on_attempts_already_kept(store: HistoryStore) -> None:
    fill(store, "un")
    store.rename_learner(NOA.id, "Noâ 🌷")

    assert store.learners()[0] == replace(NOA, name="Noâ 🌷")
    assert store.attempts()[0].learner_name == "Noâ 🌷"


def test_an_attempt_comes_back_as_it_was_kept(store: HistoryStore) -> None:
    fill(store, "un", turns=2)
    kept = store.attempt(AttemptId("un"))

    assert kept.header == replace(header("un"), turns=2)
    assert kept.turns == (turn(0), turn(1), turn(2))
    assert store.sources(kept.header.digest) == SOURCES


@pytest.mark.parametrize(
    "command",
    [Choose(ReplyId("a")), Select(()), Select((ReplyId("a"), ReplyId("b"))), Abandon()],
)
def test_every_command_comes_back(store: HistoryStore, command: Command) -> None:
    attempt = fill(store, "un", turns=0)
    store.record(attempt, turn(1, command))

    assert store.attempt(attempt).turns[-1] == turn(1, command)


def test_a_turn_taken_back_is_kept_and_no_longer_counts(store: HistoryStore) -> None:
    attempt = fill(store, "un", turns=2)
    store.undo(attempt, 2)
    store.record(attempt, turn(3))

    kept = store.attempt(attempt)
    assert [(each.number, each.undone) for each in kept.turns] == [
        (0, False),
        (1, False),
        (2, True),
        (3, False),
    ]
    assert kept.header.turns == 2
    assert store.attempts()[0].turns == 2


def test_a_result_is_kept_then_completed_when_its_mark_is_known(store: HistoryStore) -> None:
    attempt = fill(store, "un")
    assert store.attempt(attempt).header.result is None

    store.finish(attempt, result(mark=None))
    assert store.attempt(attempt).header.result == result(mark=None)

    store.finish(attempt, result(mark=14.5))
    assert store.attempt(attempt).header.result == result(mark=14.5)
    assert store.attempts()[0].result == result(mark=14.5)


def test_attempts_stand_newest_first_whatever_their_dates(store: HistoryStore) -> None:
    fill(store, "un")
    earlier = replace(header("deux"), started=NOON - timedelta(days=400))
    store.begin(earlier, turn(0), SOURCES)

    assert [each.id for each in store.attempts()] == ["deux", "un"]


def test_attempts_can_be_those_of_one_learner(store: HistoryStore) -> None:
    store.add_learner(SAM)
    fill(store, "un")
    store.begin(header("deux", SAM), turn(0), SOURCES)

    assert [each.id for each in store.attempts(SAM.id)] == ["deux"]
    assert [each.id for each in store.attempts(NOA.id)] == ["un"]
    assert list(store.attempts(LearnerId("personne"))) == []


def test_each_attempt_keeps_the_version_it_was_played_on(store: HistoryStore) -> None:
    later = Sources("essai.yaml", (("essai.yaml", "format: 1 # corrigé"),))
    fill(store, "un")
    fill(store, "deux")
    store.begin(header("trois", sources=later), turn(0), later)

    played = {each.id: store.sources(each.digest) for each in store.attempts()}
    assert played == {"un": SOURCES, "deux": SOURCES, "trois": later}


def test_what_is_not_kept_is_said(store: HistoryStore) -> None:
    attempt = fill(store, "un")

    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.attempt(NOWHERE)
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.record(NOWHERE, turn(1))
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.undo(NOWHERE, 1)
    with pytest.raises(UserError, match="Cet entretien n'est pas"):
        store.finish(NOWHERE, result())
    with pytest.raises(UserError, match="Ce tour n'est pas"):
        store.undo(attempt, 99)
    with pytest.raises(UserError, match="Cet apprenant n'est pas"):
        store.rename_learner(SAM.id, "Sam")
    with pytest.raises(UserError, match="La version jouée"):
        store.sources("0" * 64)
