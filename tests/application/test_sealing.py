"""Whoever alters the history outside of the program leaves a trace."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from entretien.application.sealing import break_in, dossier_of
from entretien.kernel.ids import AttemptId
from entretien.storage.opening import open_history
from entretien.storage.place import Place
from entretien.storage.store import SqlHistory
from samples.clock import StoppedClock
from samples.kept import fill, turn

ATTEMPT = AttemptId("un")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    place = Place(tmp_path / "données")
    with closing(open_history(place.folder, StoppedClock())) as store:
        fill(store, ATTEMPT, turns=4)
        store.undo(ATTEMPT, 4)
    return place


@pytest.fixture
def reopened(place: Place) -> Iterator[SqlHistory]:
    with closing(open_history(place.folder, StoppedClock())) as store:
        yield store


def alter(place: Place, statement: str) -> int | None:
    """Alter the database outside of the program; the turn at which it then shows."""
    with closing(sqlite3.connect(place.database, isolation_level=None)) as connection:
        connection.execute(statement)
    with closing(open_history(place.folder, StoppedClock())) as store:
        broken = break_in(dossier_of(store, ATTEMPT))
    return None if broken is None else broken.turn


def test_what_nobody_touched_holds(reopened: SqlHistory) -> None:
    assert break_in(dossier_of(reopened, ATTEMPT)) is None


@pytest.mark.parametrize(
    ("statement", "at"),
    [
        ("""UPDATE turn SET command = '{"command":"choose","reply":"bien"}' WHERE number = 2""", 2),
        ("UPDATE turn SET elapsed = elapsed - 1 WHERE number = 3", 3),
        ("UPDATE turn SET at = '2026-03-16T12:00:09+00:00' WHERE number = 1", 1),
        ("UPDATE turn SET undone = 0 WHERE number = 4", 4),
        ("UPDATE turn SET undone = 1 WHERE number = 2", 2),
        ("UPDATE turn SET link = 'x' WHERE number = 0", 0),
        ("UPDATE turn SET link = NULL WHERE number = 3", 3),
        ("DELETE FROM turn WHERE number = 1", 2),
        ("UPDATE attempt SET mode = 'exam'", 0),
        ("UPDATE attempt SET variant = ''", 0),
        ("UPDATE attempt SET started = '2026-03-15T12:00:00+00:00'", 0),
    ],
)
def test_what_was_altered_shows_at_its_turn(place: Place, statement: str, at: int) -> None:
    assert alter(place, statement) == at


def test_what_is_played_after_does_not_hide_it(place: Place) -> None:
    alter(place, "UPDATE turn SET elapsed = 1 WHERE number = 2")
    with closing(open_history(place.folder, StoppedClock())) as store:
        store.record(ATTEMPT, turn(5))
        store.undo(ATTEMPT, 5)
        broken = break_in(dossier_of(store, ATTEMPT))
    assert broken is not None
    assert broken.turn == 2
