"""A history is read where it cannot be written: beside the window, or in a folder one may not touch."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from entretien.history.store import AlreadyOpenError
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId
from entretien.storage.place import Place, sidecar, with_sidecars
from entretien.storage.read_only import read_history
from entretien.storage.store import SqlHistory
from samples.clock import StoppedClock
from samples.kept import fill, turn

Open = Callable[[], SqlHistory]


def ids(place: Place) -> list[str]:
    with closing(read_history(place.folder, StoppedClock())) as store:
        return [each.id for each in store.attempts()]


def test_alone_it_is_opened_as_ever(kept: Place) -> None:
    with closing(read_history(kept.folder, StoppedClock())) as store:
        fill(store, "deux")
    assert ids(kept) == ["deux", "un"]


def test_what_the_window_keeps_is_seen_while_it_is_open(kept: Place, opened: Open) -> None:
    window = opened()
    fill(window, "deux")
    with closing(read_history(kept.folder, StoppedClock())) as reader:
        assert [each.id for each in reader.attempts()] == ["deux", "un"]
        before = len(reader.attempt(AttemptId("deux")).turns)
        window.record(AttemptId("deux"), turn(before))
        assert len(reader.attempt(AttemptId("deux")).turns) == before + 1
        assert reader.sources(reader.attempts()[0].digest).entry


def test_a_reader_neither_writes_nor_keeps_the_window_from_writing(kept: Place, opened: Open) -> None:
    window = opened()
    with closing(read_history(kept.folder, StoppedClock())) as reader:
        assert (reader.read_only, window.read_only) == (True, False)
        with pytest.raises(AlreadyOpenError):
            fill(reader, "deux")
        fill(window, "trois")
    assert [each.id for each in window.attempts()] == ["trois", "un"]


def test_a_reader_that_goes_last_leaves_all_in_place(kept: Place, opened: Open) -> None:
    window = opened()
    reader = read_history(kept.folder, StoppedClock())
    fill(window, "deux")
    window.close()
    assert [each.id for each in reader.attempts()] == ["deux", "un"]
    reader.close()
    assert ids(kept) == ["deux", "un"]
    assert [each.name for each in with_sidecars(kept.database) if each.exists()] == ["history.db"]


def test_what_would_have_to_be_mended_first_waits_for_the_window(kept: Place, opened: Open) -> None:
    window = opened()
    window.close()
    holder = opened()
    with closing(sqlite3.connect(kept.database)) as connection:
        connection.execute("PRAGMA user_version=0")
    with pytest.raises(AlreadyOpenError):
        read_history(kept.folder, StoppedClock())
    holder.close()


def forbid_writing(place: Place) -> None:
    for path in place.folder.iterdir():
        path.chmod(0o555 if path.is_dir() else 0o444)
    place.folder.chmod(0o555)


def test_in_a_folder_one_may_not_write_in_it_is_read(kept: Place, request: pytest.FixtureRequest) -> None:
    forbid_writing(kept)
    request.getfixturevalue("ordinary_user")

    with closing(read_history(kept.folder, StoppedClock())) as reader:
        assert [each.id for each in reader.attempts()] == ["un"]
        with pytest.raises(UserError, match="ne peut pas être écrit"):
            fill(reader, "deux")


def test_what_only_stands_in_a_wal_is_not_passed_over_in_silence(
    kept: Place, request: pytest.FixtureRequest
) -> None:
    sidecar(kept.database, "-wal").write_bytes(b"")
    forbid_writing(kept)
    request.getfixturevalue("ordinary_user")

    with pytest.raises(UserError, match="ne peut pas être écrit"):
        read_history(kept.folder, StoppedClock())
