"""Where a history lives: one folder holds the database, its lock and its backups."""

from dataclasses import dataclass
from pathlib import Path

SIDECARS = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a database; part of it, and dangerous beside another."""


@dataclass(frozen=True, slots=True)
class Place:
    """The paths of a history; none of them need exist."""

    folder: Path

    @property
    def database(self) -> Path:
        """The database itself."""
        return self.folder / "history.db"

    @property
    def lock(self) -> Path:
        """The file held by whoever has the history open."""
        return self.folder / "history.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.folder / "backups"


def with_sidecars(database: Path) -> tuple[Path, ...]:
    """The files that make up a database, whether they exist or not."""
    return (database, *(sidecar(database, each) for each in SIDECARS))


def sidecar(database: Path, ending: str) -> Path:
    """The file beside `database` with that `ending`, one of `SIDECARS`."""
    return database.with_name(database.name + ending)
