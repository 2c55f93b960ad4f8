"""Backups: numbered, checked, five of them, each whole in one file."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from entretien.storage import backups as module
from entretien.storage.backups import KEPT, back_up, backups, restore
from entretien.storage.failures import DamagedError
from entretien.storage.inspection import reading
from entretien.storage.place import Place
from entretien.storage.store import SqlHistory
from samples.kept import fill

Open = Callable[[], SqlHistory]


def make(place: Place, day: str = "2026-03-16") -> Path:
    with reading(place.database) as connection:
        return back_up(connection, place.backups, day).path


def test_the_last_five_are_kept(kept: Place) -> None:
    days = [f"2026-03-{day}" for day in range(10, 18)]
    for day in days:
        make(kept, day)

    assert [each.day for each in backups(kept.backups)] == days[: -KEPT - 1 : -1]


def test_the_newest_is_the_last_made_whatever_the_clock_said(kept: Place) -> None:
    make(kept, "2029-01-01")
    last = make(kept, "2026-03-16")

    assert backups(kept.backups)[0].path == last


def test_a_backup_is_one_file_that_opens_alone(kept: Place, opened: Open) -> None:
    store = opened()
    fill(store, "deux")
    backup = make(kept)
    store.close()

    assert {each.name for each in kept.backups.iterdir()} >= {backup.name}
    assert not any(each.name.endswith(("-wal", "-shm", ".new")) for each in kept.backups.iterdir())
    with closing(sqlite3.connect(f"{backup.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        assert copy.execute("SELECT id FROM attempt ORDER BY place").fetchall() == [("un",), ("deux",)]


def test_other_files_of_the_folder_are_left_alone(kept: Place) -> None:
    make(kept)
    notes = kept.backups / "notes.txt"
    notes.write_text("à moi", encoding="utf-8")
    for _ in range(KEPT + 1):
        make(kept)

    assert notes.exists()
    assert len(backups(kept.backups)) == KEPT


def test_a_copy_that_fails_leaves_no_half_backup(kept: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    make(kept)

    def fail(*_arguments: object) -> bool:
        raise sqlite3.OperationalError

    monkeypatch.setattr(module, "passes", fail)
    with pytest.raises(DamagedError):
        make(kept)
    assert len(list(kept.backups.iterdir())) == 1


def test_restoring_takes_the_newest_sound_one(kept: Place, opened: Open) -> None:
    make(kept)
    store = opened()
    fill(store, "deux")
    store.close()
    make(kept, "2026-03-17")
    broken = make(kept, "2026-03-18")
    broken.write_bytes(b"broken")

    restored = restore(kept.backups, kept.database)

    assert restored is not None
    assert restored.day == "2026-03-17"
    assert [each.id for each in opened().attempts()] == ["deux", "un"]


def test_nothing_is_restored_from_nothing(place: Place) -> None:
    assert restore(place.backups, place.database) is None
    assert not place.database.exists()
