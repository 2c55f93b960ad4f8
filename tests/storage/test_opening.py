"""Opening a history: whatever happened to it, nothing is lost and nothing is hidden."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from entretien.history.store import AlreadyOpenError
from entretien.kernel.errors import UserError
from entretien.storage.backups import backups
from entretien.storage.engine import Journal
from entretien.storage.opening import open_history
from entretien.storage.place import Place, with_sidecars
from entretien.storage.read_only import read_history
from entretien.storage.store import SqlHistory
from entretien.storage.version import CURRENT, Version
from samples.clock import StoppedClock
from samples.kept import fill

Open = Callable[[], SqlHistory]

DAY = 86_400_000


def run(database: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def ids(store: SqlHistory) -> list[str]:
    return [each.id for each in store.attempts()]


def test_what_was_kept_is_there_the_next_time(kept: Place, opened: Open) -> None:
    store = opened()
    fill(store, "deux")
    store.close()

    assert ids(opened()) == ["deux", "un"]


def test_a_closed_history_is_one_file(kept: Place) -> None:
    assert [path.exists() for path in with_sidecars(kept.database)] == [True, False, False, False]


def test_in_a_folder_of_the_network_nothing_but_the_file_is_shared(kept: Place, clock: StoppedClock) -> None:
    with closing(open_history(kept.folder, clock, Journal.ROLLBACK)) as store:
        fill(store, "deux")
        assert [path.exists() for path in with_sidecars(kept.database)] == [True, False, False, False]
        with closing(read_history(kept.folder, clock)) as beside:
            assert [each.id for each in beside.attempts()] == ["deux", "un"]


def test_closing_twice_is_closing(kept: Place, opened: Open) -> None:
    store = opened()
    store.close()
    store.close()


def test_a_second_opening_is_refused_and_names_the_first(opened: Open) -> None:
    opened()
    with pytest.raises(AlreadyOpenError, match=f"processus {os.getpid()}") as refused:
        opened()
    assert "fenêtre" in refused.value.remedy


def test_a_refused_opening_leaves_nothing_locked(kept: Place, opened: Open) -> None:
    run(kept.database, f"PRAGMA application_id={0xBADCAFE}")
    for _ in range(2):
        with pytest.raises(UserError, match="autre programme"):
            opened()


def test_another_program_s_database_is_not_touched(place: Place, opened: Open) -> None:
    place.folder.mkdir()
    run(place.database, "CREATE TABLE song (title)", "INSERT INTO song VALUES ('La mer')")
    before = place.database.read_bytes()

    with pytest.raises(UserError, match="autre programme"):
        opened()

    assert place.database.read_bytes() == before
    assert {each.name for each in place.folder.iterdir()} == {"history.db", "history.lock"}


def test_a_newer_program_s_history_is_not_touched(kept: Place, opened: Open) -> None:
    run(kept.database, f"PRAGMA user_version={Version(CURRENT.major + 1, 0).packed}")
    before = kept.database.read_bytes()

    with pytest.raises(UserError, match="plus récente") as refused:
        opened()

    assert "Mettez l'application à jour" in refused.value.remedy
    assert kept.database.read_bytes() == before
    assert backups(kept.backups) == ()


def test_the_newer_version_is_seen_even_when_it_only_stands_in_the_wal(kept: Place, opened: Open) -> None:
    newer = Version(CURRENT.major + 1, 0).packed
    copy = kept.folder.with_name("copie")
    with closing(sqlite3.connect(kept.database, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version={newer}")
        shutil.copytree(kept.folder, copy)  # as after a power cut: the wal is not folded in

    with pytest.raises(UserError, match="plus récente"):
        open_history(copy, StoppedClock())


def test_a_newer_minor_version_opens(kept: Place, opened: Open) -> None:
    newer = Version(CURRENT.major, CURRENT.minor + 1).packed
    run(kept.database, f"PRAGMA user_version={newer}", "CREATE TABLE novelty (x)")

    store = opened()
    fill(store, "deux")
    assert ids(store) == ["deux", "un"]
    assert list(store.notices) == []


@pytest.mark.parametrize(
    "intruder",
    [
        "CREATE TRIGGER spy AFTER INSERT ON turn BEGIN DELETE FROM attempt; END",
        "CREATE VIEW spy AS SELECT * FROM turn",
        "CREATE VIRTUAL TABLE spy USING fts5(x)",
    ],
)
def test_what_none_of_ours_puts_there_is_refused(kept: Place, opened: Open, intruder: str) -> None:
    run(kept.database, intruder)

    with pytest.raises(UserError, match="élément étranger, «\u00a0spy\u00a0»"):
        opened()
    with closing(sqlite3.connect(kept.database)) as connection:
        assert connection.execute("SELECT count(*) FROM attempt").fetchone() == (1,)


@pytest.mark.parametrize("loss", ["DROP TABLE turn", "ALTER TABLE learner DROP COLUMN created"])
def test_a_history_without_all_its_tables_is_damaged(kept: Place, opened: Open, loss: str) -> None:
    run(kept.database, "PRAGMA foreign_keys=OFF", loss)

    store = opened()
    assert ids(store) == []
    assert "aucune sauvegarde" in store.notices[0]


def test_a_copy_without_its_wal_opens_on_what_it_holds(kept: Place, opened: Open) -> None:
    store = opened()
    fill(store, "deux")
    elsewhere = Place(kept.folder.with_name("copie"))
    elsewhere.folder.mkdir()
    shutil.copyfile(kept.database, elsewhere.database)

    with closing(open_history(elsewhere.folder, StoppedClock())) as copy:
        assert ids(copy) == ["un"]


def test_the_wal_left_by_a_crash_is_folded_in(kept: Place, opened: Open) -> None:
    store = opened()
    fill(store, "deux")
    elsewhere = Place(kept.folder.with_name("copie"))
    shutil.copytree(kept.folder, elsewhere.folder)

    with closing(open_history(elsewhere.folder, StoppedClock())) as copy:
        assert ids(copy) == ["deux", "un"]
        assert list(copy.notices) == []


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "données").write_text("pas un dossier", encoding="utf-8")

    with pytest.raises(UserError, match="pas accessible") as refused:
        open_history(tmp_path / "données", StoppedClock())
    assert refused.value.remedy


def test_a_read_only_folder_is_said_before_the_interview(kept: Place, request: pytest.FixtureRequest) -> None:
    for path in kept.folder.iterdir():
        path.chmod(0o444)
    kept.folder.chmod(0o555)
    request.getfixturevalue("ordinary_user")

    with pytest.raises(UserError, match="ne peut pas être écrit") as refused:
        open_history(kept.folder, StoppedClock())
    assert "ENTRETIEN_HOME" in refused.value.remedy


def test_the_day_s_first_opening_makes_a_backup(kept: Place, opened: Open, clock: StoppedClock) -> None:
    def made() -> list[str]:
        return [each.day for each in backups(kept.backups)]

    opened().close()
    opened().close()
    assert made() == ["2026-03-16"]

    clock.passed += DAY
    opened().close()
    assert made() == ["2026-03-17", "2026-03-16"]


def test_a_new_history_has_nothing_to_back_up(place: Place, opened: Open) -> None:
    opened().close()
    assert backups(place.backups) == ()
