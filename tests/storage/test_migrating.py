"""From any version ever published to today's, all of the way or not at all."""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect as schema_of
from sqlalchemy.exc import DBAPIError

from entretien.history.records import Mode
from entretien.kernel.ids import AttemptId, ReplyId, VariantId
from entretien.storage import migrating, version
from entretien.storage.backups import backups
from entretien.storage.engine import sqlite_engine
from entretien.storage.inspection import inspect
from entretien.storage.place import Place
from entretien.storage.store import SqlHistory
from entretien.storage.tables import metadata
from entretien.storage.version import CURRENT, Version
from entretien.transcript.commands import Abandon, Choose, Select, Start
from samples.kept import NOA, SOURCES, result

Open = Callable[[], SqlHistory]

HISTORIES = Path(__file__).parent
DUMPS = sorted(HISTORIES.glob("history_*.sql"))

NEXT = Version(CURRENT.major + 1, 0)
NEXT_MIGRATION = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{CURRENT}"


def upgrade():
    with op.batch_alter_table("learner", recreate="always") as learner:
        learner.add_column(sa.Column("nickname", sa.String(), nullable=False, server_default="?"))
"""


def load(dump: Path, place: Place) -> None:
    """The database of a dump, as that version of the program left it."""
    place.folder.mkdir()
    with closing(sqlite3.connect(place.database)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))


@pytest.fixture
def first(place: Place) -> Place:
    """A history of version 1.0."""
    load(HISTORIES / "history_1_0.sql", place)
    return place


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program one version ahead of this one; the path of its migration."""
    scripts = tmp_path / "100 % des migrations"
    shutil.copytree(migrating.SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    script = scripts / "versions" / "next.py"
    script.write_text(NEXT_MIGRATION, encoding="utf-8")
    monkeypatch.setattr(migrating, "SCRIPTS", scripts)
    monkeypatch.setattr(version, "CURRENT", NEXT)
    return script


def nicknames(place: Place) -> list[tuple[str]]:
    with closing(sqlite3.connect(place.database)) as connection:
        return connection.execute("SELECT nickname FROM learner ORDER BY place").fetchall()


def test_the_migrations_lead_to_the_tables_of_the_program(kept: Place) -> None:
    engine = sqlite_engine(kept.database)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        kept_tables = {
            name: {each["name"] for each in schema_of(connection).get_foreign_keys(name)}
            for name in metadata.tables
        }
    engine.dispose()
    assert kept_tables == {
        name: {each.name for each in table.foreign_key_constraints} for name, table in metadata.tables.items()
    }


def test_each_migration_is_named_after_the_version_it_leads_to_and_has_its_history_here() -> None:
    scripts = (migrating.SCRIPTS / "versions").glob("v*.py")
    revisions = {
        found[1]
        for script in scripts
        if (found := re.search(r'^revision = "(.*)"$', script.read_text(encoding="utf-8"), re.MULTILINE))
    }
    assert str(CURRENT) in revisions
    assert revisions == {dump.stem.removeprefix("history_").replace("_", ".") for dump in DUMPS}


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_every_version_ever_published_opens(dump: Path, place: Place, opened: Open) -> None:
    load(dump, place)
    store = opened()

    assert list(store.notices) == []
    assert all(store.attempt(each.id).turns for each in store.attempts())
    store.close()
    assert inspect(place.database) == CURRENT


def test_a_history_of_version_1_0_reads_as_it_was_written(first: Place, opened: Open) -> None:
    store = opened()

    assert [each.name for each in store.learners()] == ["Noa", "Sam « l'aîné » 🌷"]
    assert store.learners()[0] == NOA
    assert [(each.id, each.mode, each.turns) for each in store.attempts()] == [
        ("deux", Mode.EXAM, 1),
        ("un", Mode.TRAINING, 3),
    ]
    one = store.attempt(AttemptId("un"))
    assert one.header.result == result(12.5)
    assert [each.command for each in one.turns] == [
        Start(VariantId("pressee"), 7),
        Choose(ReplyId("r1")),
        Choose(ReplyId("r2")),
        Select((ReplyId("a"), ReplyId("b"))),
        Abandon(),
    ]
    assert [each.number for each in one.turns if each.undone] == [2]
    assert store.sources(one.header.digest) == SOURCES
    assert store.attempt(AttemptId("deux")).turns[0].command == Start(VariantId(""), 2**31 - 1)


@pytest.mark.usefixtures("next_version")
def test_an_older_history_is_backed_up_then_brought_forward(first: Place, opened: Open) -> None:
    store = opened()

    assert list(store.notices) == []
    assert len(store.attempts()) == 2
    store.close()
    assert nicknames(first) == [("?",), ("?",)]
    assert inspect(first.database) == NEXT
    assert {inspect(each.path) for each in backups(first.backups)} == {CURRENT}


@pytest.mark.usefixtures("next_version")
def test_a_backup_of_an_older_version_is_brought_forward_too(first: Place, opened: Open) -> None:
    opened().close()
    first.database.write_bytes(b"broken")

    store = opened()

    assert len(store.attempts()) == 2
    assert len(store.notices) == 1
    store.close()
    assert len(nicknames(first)) == 2


def test_a_migration_that_fails_changes_nothing(first: Place, opened: Open, next_version: Path) -> None:
    script = next_version.read_text(encoding="utf-8")
    next_version.write_text(script + '    op.drop_table("nowhere")\n', encoding="utf-8")

    with pytest.raises(DBAPIError, match="nowhere"):
        opened()
    assert inspect(first.database) == CURRENT
    with pytest.raises(sqlite3.OperationalError, match="nickname"):
        nicknames(first)

    next_version.write_text(script, encoding="utf-8")
    assert len(opened().attempts()) == 2


def test_alembic_is_not_imported_when_no_migration_is_due(kept: Place) -> None:
    program = (
        "import sys; from pathlib import Path; from entretien.kernel.clock import SystemClock\n"
        "from entretien.storage.opening import open_history\n"
        "open_history(Path(sys.argv[1]), SystemClock()).close()\n"
        "print('alembic' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, kept.folder], capture_output=True, text=True, check=True
    )
    assert told.stdout == "False\n"
