"""Opening the history kept in a folder, whatever happened to it."""

from contextlib import ExitStack
from pathlib import Path

from entretien.kernel.clock import Clock
from entretien.storage import version
from entretien.storage.backups import back_up, backups
from entretien.storage.database import SqliteDatabase
from entretien.storage.engine import Journal
from entretien.storage.failures import DamagedError, told
from entretien.storage.inspection import check_identity, inspect, reading
from entretien.storage.lock import Lock
from entretien.storage.migrating import migrate
from entretien.storage.place import Place
from entretien.storage.recovery import recover
from entretien.storage.share import on_a_share
from entretien.storage.store import SqlHistory
from entretien.storage.version import Version


def open_history(folder: Path, clock: Clock, journal: Journal | None = None) -> SqlHistory:
    """The history of `folder`, begun when there is none; to be closed.

    Unless told, `journal` is the one that its file system allows.

    A damaged or missing database is kept aside and replaced by its newest sound backup, which the
    `notices` of the history tell. Raises `AlreadyOpenError` when another window has it open, and
    `UserError` when it belongs to another program or a newer version, or cannot be written.
    """
    place = Place(folder)
    day = clock.now().astimezone().date().isoformat()
    with told(folder), ExitStack() as stack:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        stack.callback(Lock(place.lock).release)
        journal = journal or (Journal.ROLLBACK if on_a_share(folder) else Journal.WAL)
        notices = _make_ready(place, day)
        database = SqliteDatabase(place, day, journal)
        stack.callback(database.close)
        return SqlHistory(database, notices, stack.pop_all().close)


def _make_ready(place: Place, day: str) -> tuple[str, ...]:
    """Leave a sound database of today's version, backed up today; what must be told of it."""
    notices: tuple[str, ...] = ()
    try:
        found = _check(place, day)
    except (DamagedError, FileNotFoundError):
        notices = recover(place, day)
        found = inspect(place.database)
    if found < version.CURRENT:
        _back_up(place, day)
        migrate(place.database)
    return notices


def _check(place: Place, day: str) -> Version:
    check_identity(place.database)
    found = inspect(place.database)
    newest = next(iter(backups(place.backups)), None)
    if newest is None or newest.day != day:
        _back_up(place, day)
    return found


def _back_up(place: Place, day: str) -> None:
    with reading(place.database) as connection:
        back_up(connection, place.backups, day)
