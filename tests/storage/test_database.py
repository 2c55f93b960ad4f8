"""An open history file when the system lets it down: a sentence, a remedy, and nothing lost."""

import os
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count

import pytest
from sqlalchemy import Connection, text

from entretien.content.sources import Sources
from entretien.history.chain import links
from entretien.history.dossier import Dossier
from entretien.history.records import Attempt, Learner
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, LearnerId
from entretien.storage import engine
from entretien.storage.backups import backups
from entretien.storage.database import SqliteDatabase
from entretien.storage.place import Place, with_sidecars
from entretien.storage.store import SqlHistory
from samples.kept import NOA, NOON, SOURCES, fill, header, turn

Open = Callable[[], SqlHistory]


def database_of(store: SqlHistory) -> SqliteDatabase:
    database = store._database
    assert isinstance(database, SqliteDatabase)
    return database


def set_pragma(store: SqlHistory, pragma: str) -> None:
    """Change the one connection of a history."""
    with database_of(store).reading() as connection:
        connection.execute(text(f"PRAGMA {pragma}"))


def numbers(store: SqlHistory, attempt: str) -> list[int]:
    [found] = [each for each in store.attempts() if each.id == attempt]
    return [each.number for each in store.attempt(found.id).turns]


def fill_the_disk(store: SqlHistory) -> None:
    with database_of(store).reading() as connection:
        pages = connection.scalar(text("PRAGMA page_count"))
        connection.execute(text(f"PRAGMA max_page_count={pages}"))


def record_until_refused(store: SqlHistory, attempt: AttemptId) -> tuple[UserError, int]:
    """What is said when nothing more fits, and the number of the last turn kept."""
    for number in count(1):
        try:
            store.record(attempt, turn(number))
        except UserError as error:
            return error, number - 1
    raise AssertionError


def test_a_full_disk_keeps_every_turn_acknowledged_and_takes_more_once_there_is_room(
    kept: Place, opened: Open
) -> None:
    store = opened()
    attempt = fill(store, "deux", turns=0)
    fill_the_disk(store)

    refused, number = record_until_refused(store, attempt)

    assert "disque est plein" in refused.message
    assert "Libérez de la place" in refused.remedy
    assert numbers(store, attempt) == list(range(number + 1))

    set_pragma(store, "max_page_count=100000")
    store.record(attempt, turn(number + 1))
    store.close()
    assert numbers(opened(), attempt) == list(range(number + 2))


def test_an_attempt_that_does_not_fit_leaves_nothing_of_itself(kept: Place, opened: Open) -> None:
    store = opened()
    fill_the_disk(store)
    noise = random.Random(0).randbytes(100_000).hex()  # noqa: S311 - does not compress
    large = Sources("grand.yaml", (("grand.yaml", noise),))

    with pytest.raises(UserError, match="disque est plein"):
        store.begin(header("grand", sources=large), turn(0), large)

    assert [each.id for each in store.attempts()] == ["un"]
    with pytest.raises(UserError, match="n'est pas conservée"):
        store.sources(large.digest)


def test_a_bundle_that_does_not_fit_leaves_nothing_of_itself(kept: Place, opened: Open) -> None:
    store = opened()
    fill_the_disk(store)
    sam = Learner(LearnerId("sam"), "Sam", NOON)
    played = tuple(turn(number) for number in range(200))
    came = [Attempt(header(f"venu{each}", sam), played) for each in range(50)]
    dossiers = [Dossier(each, links(each.header, each.turns)) for each in came]

    with pytest.raises(UserError, match="disque est plein"):
        store.take_in([sam], [SOURCES], dossiers)

    assert [each.id for each in store.attempts()] == ["un"]
    set_pragma(store, "max_page_count=100000")
    store.take_in([sam], [SOURCES], dossiers)
    assert len(store.attempts()) == 51


def test_a_file_one_may_only_read_is_said(kept: Place, opened: Open) -> None:
    store = opened()
    set_pragma(store, "query_only=ON")

    with pytest.raises(UserError, match="ne peut pas être écrit"):
        store.rename_learner(NOA.id, "Autre")
    assert store.learners()[0].name == "Noa"


def test_a_file_another_program_holds_is_said(
    kept: Place, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(engine.DURABLE, "busy_timeout", "1")
    store = opened()
    with closing(sqlite3.connect(kept.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="Un autre programme occupe") as refused:
            store.rename_learner(NOA.id, "Autre")
        assert "Fermez le programme" in refused.value.remedy
        assert store.learners() == (NOA,)  # reading goes on meanwhile
        other.execute("ROLLBACK")

    store.rename_learner(NOA.id, "Autre")
    assert store.learners()[0].name == "Autre"


@pytest.mark.skipif(os.name == "nt", reason="Windows does not delete a file that is open")
@pytest.mark.parametrize("what", ["deleted", "replaced", "folder deleted"])
def test_a_history_that_goes_missing_is_saved_elsewhere_and_found_again(
    kept: Place, opened: Open, what: str
) -> None:
    store = opened()
    attempt = fill(store, "deux", turns=4)
    other = kept.database.read_bytes()
    for path in with_sidecars(kept.database):
        path.unlink(missing_ok=True)
    if what == "replaced":
        kept.database.write_bytes(other)
    elif what == "folder deleted":
        for path in sorted(kept.folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        kept.folder.rmdir()

    with pytest.raises(UserError, match="supprimé ou remplacé") as refused:
        store.record(attempt, turn(5))

    assert numbers(store, attempt) == [0, 1, 2, 3, 4]
    rescue = backups(kept.backups)[0].path
    assert str(rescue) in refused.value.remedy

    with pytest.raises(UserError, match="supprimé ou remplacé"):
        store.record(attempt, turn(5))
    assert backups(kept.backups)[0].path == rescue
    store.close()

    if what != "replaced":
        again = opened()
        assert numbers(again, attempt) == [0, 1, 2, 3, 4]
        assert "avait disparu" in again.notices[0]


def test_a_write_that_fails_leaves_nothing(kept: Place, opened: Open) -> None:
    store = opened()
    attempt = fill(store, "deux")

    def write_then_fail(connection: Connection) -> None:
        connection.execute(text("DELETE FROM turn"))
        raise RuntimeError

    with pytest.raises(RuntimeError), database_of(store).writing() as connection:
        write_then_fail(connection)
    assert numbers(store, attempt) == [0, 1, 2, 3]


def test_our_own_mistakes_are_not_disguised_and_name_nobody(kept: Place, opened: Open) -> None:
    store = opened()
    with pytest.raises(Exception, match="UNIQUE constraint failed: learner") as ours:
        store.add_learner(NOA)
    assert not isinstance(ours.value, UserError)
    assert "Noa" not in str(ours.value)
