"""From any version ever published to today's, all of the way or not at all."""

import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect as schema_of
from sqlalchemy.exc import DBAPIError

from entretien.history.annotations import Annotation
from entretien.history.chain import links
from entretien.history.dossier import Dossier
from entretien.history.mode import Mode
from entretien.history.records import Attempt, Origin
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.ids import AnnotationId, AttemptId, ReplyId, VariantId
from entretien.storage import migrating, version
from entretien.storage.backups import backups
from entretien.storage.engine import sqlite_engine
from entretien.storage.inspection import inspect
from entretien.storage.place import Place
from entretien.storage.store import SqlHistory
from entretien.storage.tables import metadata
from entretien.storage.version import CURRENT, Version
from entretien.transcript.commands import Abandon, Choose, Select, Start
from samples.kept import NOA, NOON, SOURCES, result, turn

Open = Callable[[], SqlHistory]

HISTORIES = Path(__file__).parent
DUMPS = sorted(HISTORIES.glob("history_*.sql"))

FIRST = Version(1, 0)
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


def test_a_history_of_version_1_1_reads_as_it_was_written(place: Place, opened: Open) -> None:
    load(HISTORIES / "history_1_1.sql", place)
    store = opened()

    assert [each.name for each in store.learners()] == ["Noa", "Sam « l'aîné » 🌷"]
    came, sealed, *older = store.attempts()
    assert (came.learner_name, came.origin) == ("Inès", Origin(NOON, 1))
    assert sealed.origin is None
    kept = store.attempt(sealed.id)
    assert store.links(sealed.id) == links(kept.header, kept.turns)
    assert store.links(came.id)[1] == "0" * 64
    assert {link for each in older for link in store.links(each.id)} == {""}
    assert [(each.competence, each.level, each.turn) for each in store.annotations(came.id)] == [
        ("C4.6.4", "S", None),
        (None, "", None),
    ]
    assert store.annotations(sealed.id)[0].turn == 1


def test_a_history_of_version_1_2_reads_as_it_was_written(place: Place, opened: Open) -> None:
    load(HISTORIES / "history_1_2.sql", place)
    store = opened()

    branch, played = store.attempts()
    assert (branch.parent, played.parent) == (played.id, None)
    said = store.self_assessment(played.id)
    assert said is not None
    assert dict(said.levels) == {"C4.6.4": "S", "C4.6.5": "TI"}
    assert (said.strength, said.axis) == ("J'ai écouté « jusqu'au bout ».", "Reformuler 🌷")
    assert said.made == NOON
    assert store.self_assessment(branch.id) is None


def test_a_history_of_version_1_3_remembers_what_was_erased(place: Place, opened: Open) -> None:
    load(HISTORIES / "history_1_3.sql", place)
    store = opened()

    (header,) = store.attempts()
    (kept,) = store.annotations(header.id)
    assert (kept.id, kept.text, kept.turn) == ("gardee", "À revoir « au calme » 🌷.", 1)
    attempt, sealed = store.attempt(header.id), store.links(header.id)
    erased = Annotation(AnnotationId("effacee"), "Trop vite dit.", NOON + timedelta(seconds=9))
    store.take_in([], [], [Dossier(attempt, sealed, (erased,))])
    assert list(store.annotations(header.id)) == [kept]


def test_a_history_of_version_1_0_takes_branches_and_self_assessments(first: Place, opened: Open) -> None:
    store = opened()
    one = store.attempt(AttemptId("un"))
    branch = replace(one.header, id=AttemptId("branche"), parent=one.header.id, result=None)
    store.take_in([], [], [Dossier(Attempt(branch, one.turns[:1]), links(branch, one.turns[:1]))])
    store.assess_oneself(one.header.id, SelfAssessment((), "Écouter.", "Conclure.", NOON))

    assert store.attempts()[0].parent == one.header.id
    assert store.self_assessment(one.header.id) == SelfAssessment((), "Écouter.", "Conclure.", NOON)


def test_an_interview_begun_on_version_1_0_goes_on_unsealed(first: Place, opened: Open) -> None:
    store = opened()
    store.record(AttemptId("deux"), turn(2))
    store.undo(AttemptId("deux"), 2)

    assert store.links(AttemptId("deux")) == ("", "", "")


@pytest.mark.usefixtures("next_version")
def test_an_older_history_is_backed_up_then_brought_forward(first: Place, opened: Open) -> None:
    store = opened()

    assert list(store.notices) == []
    assert len(store.attempts()) == 2
    store.close()
    assert nicknames(first) == [("?",), ("?",)]
    assert inspect(first.database) == NEXT
    assert {inspect(each.path) for each in backups(first.backups)} == {FIRST}


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
    assert inspect(first.database) == FIRST
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
