"""A damaged or missing history: set aside, replaced by the last good copy, and told."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from entretien.kernel.errors import UserError
from entretien.storage.backups import backups
from entretien.storage.opening import open_history
from entretien.storage.place import Place, sidecar
from entretien.storage.store import SqlHistory
from samples.clock import StoppedClock
from samples.kept import fill

Open = Callable[[], SqlHistory]

DAY = 86_400_000
CORRUPTIONS = int(os.environ.get("ENTRETIEN_TEST_CORRUPTIONS", "60"))


@pytest.fixture
def backed_up(kept: Place, opened: Open) -> Place:
    """A closed history whose backup holds « un », and which holds « deux » besides."""
    store = opened()
    fill(store, "deux")
    store.close()
    return kept


def ids(store: SqlHistory) -> list[str]:
    return [each.id for each in store.attempts()]


def test_a_damaged_history_comes_back_from_its_backup(backed_up: Place, opened: Open) -> None:
    broken = b"\x00" * 5000
    backed_up.database.write_bytes(broken)

    store = opened()

    assert ids(store) == ["un"]
    [notice] = store.notices
    aside = backed_up.folder / "history-corrupt-2026-03-16.db"
    assert str(aside) in notice
    assert "sauvegarde du 2026-03-16" in notice
    assert aside.read_bytes() == broken


def test_it_is_told_once(backed_up: Place, opened: Open) -> None:
    backed_up.database.write_bytes(b"")
    opened().close()

    assert list(opened().notices) == []


def test_the_wal_goes_aside_with_its_database(backed_up: Place, opened: Open) -> None:
    backed_up.database.write_bytes(b"broken")
    sidecar(backed_up.database, "-wal").write_bytes(b"some frames")

    store = opened()

    aside = backed_up.folder / "history-corrupt-2026-03-16.db"
    assert ids(store) == ["un"]
    assert sidecar(aside, "-wal").read_bytes() == b"some frames"


def test_nothing_set_aside_is_ever_overwritten(backed_up: Place, opened: Open) -> None:
    for content in (b"one", b"two", b"three"):
        backed_up.database.write_bytes(content)
        opened().close()

    kept = {path.name: path.read_bytes() for path in backed_up.folder.glob("history-corrupt-*")}
    assert kept == {
        "history-corrupt-2026-03-16.db": b"one",
        "history-corrupt-2026-03-16-2.db": b"two",
        "history-corrupt-2026-03-16-3.db": b"three",
    }


def test_without_a_backup_a_new_history_begins_and_says_so(kept: Place, opened: Open) -> None:
    kept.database.write_bytes(b"broken")

    store = opened()

    assert ids(store) == []
    [notice] = store.notices
    assert "aucune sauvegarde" in notice
    assert str(kept.folder / "history-corrupt-2026-03-16.db") in notice


def test_a_crash_in_the_middle_of_it_is_not_a_silent_loss(kept: Place, opened: Open) -> None:
    kept.database.rename(kept.folder / "history-corrupt-2026-03-16.db")

    assert "un nouvel historique a été commencé" in opened().notices[0]


def test_a_missing_history_comes_back_from_its_backup(backed_up: Place, opened: Open) -> None:
    backed_up.database.unlink()

    store = opened()

    assert ids(store) == ["un"]
    assert "avait disparu" in store.notices[0]


def test_a_damaged_backup_is_passed_over(backed_up: Place, opened: Open, clock: StoppedClock) -> None:
    clock.passed += DAY
    opened().close()
    newest, oldest = backups(backed_up.backups)
    newest.path.write_bytes(newest.path.read_bytes()[:5000])
    backed_up.database.write_bytes(b"broken")

    store = opened()

    assert ids(store) == ["un"]
    assert oldest.day in store.notices[0]


def test_the_wal_of_a_lost_history_does_not_spoil_the_next(backed_up: Place, opened: Open) -> None:
    store = opened()
    fill(store, "trois")
    wal = sidecar(backed_up.database, "-wal").read_bytes()
    store.close()
    backed_up.database.unlink()
    sidecar(backed_up.database, "-wal").write_bytes(wal)

    store = opened()

    assert ids(store) == ["un"]
    assert sidecar(backed_up.folder / "history-corrupt-2026-03-16.db", "-wal").read_bytes() == wal


def test_a_fault_of_the_indexes_loses_nothing(backed_up: Place, opened: Open, clock: StoppedClock) -> None:
    with closing(sqlite3.connect(backed_up.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_schema SET sql = replace(sql, '(learner)', '(title)')")
    clock.passed += DAY  # quick_check does not compare indexes with tables: the day's copy does

    store = opened()

    assert ids(store) == ["deux", "un"]
    assert "2026-03-17" in store.notices[0]


def spoil(path: Path, chance: random.Random) -> None:
    """Damage a file as disks, cables and tools do."""
    data = bytearray(path.read_bytes())
    at = chance.randrange(len(data))
    match chance.choice(["bit", "run", "page", "cut", "header", "tail"]):
        case "bit":
            data[at] ^= 1 << chance.randrange(8)
        case "run":
            data[at : at + 64] = chance.randbytes(64)
        case "page":
            start = at // 4096 * 4096
            data[start : start + 4096] = bytes(4096)
        case "cut":
            del data[at:]
        case "header":
            data[chance.randrange(100)] ^= 0xFF
        case _:
            data += chance.randbytes(700)
    path.write_bytes(data)


@pytest.mark.parametrize("seed", range(CORRUPTIONS))
def test_no_damage_crashes_loses_or_hides(backed_up: Place, seed: int) -> None:
    spoil(backed_up.database, random.Random(seed))  # noqa: S311 - draws for a test
    broken = backed_up.database.read_bytes()

    try:
        store = open_history(backed_up.folder, StoppedClock())
    except UserError:
        assert backed_up.database.read_bytes() == broken
        return

    with closing(store):
        if store.notices:
            [aside] = backed_up.folder.glob("history-corrupt-*.db")
            assert aside.read_bytes() == broken
            assert ids(store) == ["un"]
            fill(store, "trois")
            assert ids(store) == ["trois", "un"]
        with suppress(UserError):
            for attempt in store.attempts():
                store.attempt(attempt.id)
                store.sources(attempt.digest)


@pytest.mark.parametrize("pages", range(6))
def test_a_history_cut_between_pages_comes_back(backed_up: Place, opened: Open, pages: int) -> None:
    whole = backed_up.database.read_bytes()
    backed_up.database.write_bytes(whole[: 4096 * pages])

    store = opened()
    assert ids(store) == ["un"]
    assert len(store.notices) == 1


def test_a_wal_cut_anywhere_keeps_the_turns_before_the_cut(kept: Place, opened: Open) -> None:
    store = opened()
    attempt = fill(store, "deux", turns=20)
    wal = sidecar(kept.database, "-wal").read_bytes()
    counts = []
    for cut in range(0, len(wal), len(wal) // 15):
        copy = Place(kept.folder.with_name(f"copie-{cut}"))
        shutil.copytree(kept.folder, copy.folder, ignore=shutil.ignore_patterns("*-shm"))
        sidecar(copy.database, "-wal").write_bytes(wal[:cut])
        with closing(open_history(copy.folder, StoppedClock())) as reopened:
            assert not reopened.notices
            known = attempt in ids(reopened)
            numbers = [each.number for each in reopened.attempt(attempt).turns] if known else []
        assert numbers == list(range(len(numbers)))
        counts.append(len(numbers))

    assert counts == sorted(counts)
    assert counts[0] == 0
    assert counts[-1] > 10
