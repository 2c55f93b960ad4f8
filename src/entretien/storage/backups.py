"""Backups of the history: one a day, one before each change of version; the last five are kept."""

import os
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from entretien.kernel.errors import UserError
from entretien.storage.failures import DamagedError
from entretien.storage.inspection import THOROUGH, check_identity, inspect, passes, reading
from entretien.storage.placing import placed

KEPT = 5
"""Backups that are kept."""

_NAME = re.compile(r"history-(?P<number>\d{6,})-(?P<day>\d{4}-\d{2}-\d{2})\.db")


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A copy of the whole history, in one file."""

    number: int
    """Only grows: a day may be that of a clock set wrong."""
    day: str
    """`2026-11-24`, where the user is."""
    path: Path


def backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, newest first."""
    found = (
        Backup(int(match["number"]), match["day"], path)
        for path in (folder.iterdir() if folder.is_dir() else ())
        if (match := _NAME.fullmatch(path.name))
    )
    return tuple(sorted(found, reverse=True))


def back_up(source: sqlite3.Connection, folder: Path, day: str) -> Backup:
    """Copy an open history, check the copy, and drop the oldest one too many.

    A page copy carries the faults of its source, and is checked more thoroughly than it: raises
    `DamagedError` when it is unsound, after having kept it if rebuilding its indexes mends it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    last = next(iter(backups(folder)), None)
    number = last.number + 1 if last else 1
    backup = Backup(number, day, folder / f"history-{number:06}-{day}.db")
    with placed(backup.path) as building:
        _copy(source, building)
        sound = _check(building)
    for old in backups(folder)[KEPT:]:
        old.path.unlink()
    if not sound:
        raise DamagedError
    return backup


def restore(folder: Path, database: Path) -> Backup | None:
    """Put the newest sound backup in the place of `database`; None when there is none."""
    backup = next((each for each in backups(folder) if _usable(each)), None)
    if backup is not None:
        with placed(database) as building:
            shutil.copyfile(backup.path, building)
            with building.open("rb+") as copy:
                os.fsync(copy.fileno())
    return backup


def _copy(source: sqlite3.Connection, building: Path) -> None:
    with closing(sqlite3.connect(building, isolation_level=None)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # a backup is one file, even while it is read


def _check(building: Path) -> bool:
    """Whether the copy is sound as it is. Raises `DamagedError` when it cannot be mended either."""
    with reading(building) as copy:
        if passes(copy, THOROUGH):
            return True
        try:
            copy.execute("REINDEX")
        except sqlite3.IntegrityError as error:
            raise DamagedError from error
        if not passes(copy, THOROUGH):
            raise DamagedError
    return False


def _usable(backup: Backup) -> bool:
    try:
        check_identity(backup.path)
        inspect(backup.path, THOROUGH)
    except (DamagedError, UserError, OSError):
        return False
    return True
