"""Is this file one of our histories, of a version we know, and sound? Answered before any write."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.storage import version
from entretien.storage.access import Access, address
from entretien.storage.failures import DAMAGE, DamagedError, primary_code
from entretien.storage.tables import metadata
from entretien.storage.version import APPLICATION, Version

MAGIC = b"SQLite format 3\x00"
HEADER = 100
"""Bytes of a database's header (file format of SQLite, § 1.3)."""

NEWEST_FORMAT = 2
"""The last file format there is; SQLite would open a later one, but only to read."""

QUICK = "PRAGMA quick_check(1)"
THOROUGH = "PRAGMA integrity_check(1)"
"""Also compares indexes with their tables; for copies, whose reader is not waiting."""


def check_identity(database: Path) -> None:
    """Read the header as plain bytes, so that another program's file is not even opened.

    Raises `DamagedError` when it is no database, `UserError` when it is another program's or a newer
    one's.
    """
    with database.open("rb") as stream:
        header = stream.read(HEADER)
    if len(header) < HEADER or not header.startswith(MAGIC):
        raise DamagedError
    if int.from_bytes(header[68:72]) != APPLICATION:
        raise UserError(
            _("Le fichier « {path} » appartient à un autre programme.").format(path=database),
            remedy=_("Déplacez-le ailleurs, puis recommencez ; il n'a pas été modifié."),
        )
    if header[18] > NEWEST_FORMAT:
        raise DamagedError
    _check_age(Version.unpacked(int.from_bytes(header[60:64])), database)


def inspect(database: Path, check: str = QUICK, access: Access = Access.WRITING) -> Version:
    """The version of a sound history, `check` being `QUICK` or `THOROUGH`.

    Raises `DamagedError` when something is missing or broken, `UserError` when it comes from a newer
    program or holds what none of ours puts there.
    """
    with reading(database, access) as connection:
        found = Version.unpacked(_number(connection, "PRAGMA user_version"))
        _check_age(found, database)
        _check_schema(connection, database)
        _check_columns(connection, found)
        if not passes(connection, check):
            raise DamagedError
    return found


@contextmanager
def reading(database: Path, access: Access = Access.WRITING) -> Iterator[sqlite3.Connection]:
    """A connection that trusts nothing in the file; what SQLite finds broken is a `DamagedError`."""
    file = address(database, access)
    with closing(sqlite3.connect(file, uri=True, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA trusted_schema=OFF")
            connection.execute("PRAGMA cell_size_check=ON")
            yield connection
        except UnicodeDecodeError as error:  # in what SQLite says of a schema it cannot read
            raise DamagedError from error
        except sqlite3.DatabaseError as error:
            # Our statements are right: where SQLite says they are not, what they read is wrong.
            if primary_code(error) in {*DAMAGE, sqlite3.SQLITE_ERROR}:
                raise DamagedError from error
            raise


def passes(connection: sqlite3.Connection, check: str) -> bool:
    """Whether SQLite's own check, `QUICK` or `THOROUGH`, finds nothing to say."""
    answer: tuple[str] = connection.execute(check).fetchone()
    return answer == ("ok",)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    (number,) = connection.execute(pragma).fetchone()
    return int(number)


def _check_age(found: Version, database: Path) -> None:
    if found.major > version.CURRENT.major:
        raise UserError(
            _("L'historique « {path} » vient d'une version plus récente de l'application.").format(
                path=database
            ),
            remedy=_("Mettez l'application à jour pour l'ouvrir ; il n'a pas été modifié."),
        )


def _check_schema(connection: sqlite3.Connection, database: Path) -> None:
    """Triggers and views would run someone else's statements within ours."""
    foreign = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"
        " OR sql LIKE 'CREATE VIRTUAL%' LIMIT 1"
    ).fetchone()
    if foreign is not None:
        raise UserError(
            _("L'historique « {path} » contient un élément étranger, « {name} ».").format(
                path=database, name=foreign[0]
            ),
            remedy=_("Il a été modifié par un autre programme : déplacez-le et reprenez une sauvegarde."),
        )


def _check_columns(connection: sqlite3.Connection, found: Version) -> None:
    """A history of today's version, or of a newer minor one, has every column we read."""
    if found < version.CURRENT:
        return
    for table in metadata.sorted_tables:
        rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))
        if not set(table.columns.keys()) <= {name for (name,) in rows}:
            raise DamagedError
