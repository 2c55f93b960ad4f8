"""An open history file: reads, and writes that are on the disk when they return."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.storage.backups import Backup, back_up
from entretien.storage.engine import Journal, for_writing, sqlite_engine
from entretien.storage.failures import told
from entretien.storage.place import Place


class SqliteDatabase:
    """The one connection of this program to the file of a history."""

    read_only = False

    def __init__(self, place: Place, day: str, journal: Journal) -> None:
        """Open the file, which exists. `day` dates the copy made if it goes missing."""
        self._place = place
        self._day = day
        self._engine = sqlite_engine(place.database, journal)
        self._writer = for_writing(self._engine)
        self._rescue: Path | None = None
        with self._engine.connect():
            self._footprint = _footprint(place.database)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads. Raises `UserError` when the system refuses."""
        with told(self._place.folder), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: whole and durable, or raises `UserError` and leaves nothing."""
        with told(self._place.folder), self._writer.begin() as connection:
            yield connection
            self._check_presence(connection)

    def close(self) -> None:
        """Let go of the file, with everything folded into it."""
        self._engine.dispose()

    def _check_presence(self, connection: Connection) -> None:
        """A commit to a file that was deleted or replaced succeeds, and is lost."""
        if _footprint(self._place.database) == self._footprint:
            return
        connection.rollback()
        if self._rescue is None:
            self._rescue = self._copy(connection).path
        raise UserError(
            _(
                "Le fichier « {path} » a été supprimé ou remplacé pendant que l'application s'en servait."
            ).format(path=self._place.database),
            remedy=_(
                "L'historique est sauf dans « {rescue} » : fermez l'application puis rouvrez-la."
            ).format(rescue=self._rescue),
        )

    def _copy(self, connection: Connection) -> Backup:
        driver = connection.connection.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            raise TypeError(driver)
        return back_up(driver, self._place.backups, self._day)


def _footprint(path: Path) -> tuple[int, int] | None:
    """What tells a file from any other; None when there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
