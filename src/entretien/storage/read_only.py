"""The history to be read: beside the program that has it open, or in a folder one may not write in."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from entretien.history.store import AlreadyOpenError
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.storage import version
from entretien.storage.access import Access
from entretien.storage.engine import reading_engine
from entretien.storage.failures import DamagedError, ReadOnlyPlaceError, told
from entretien.storage.inspection import QUICK, check_identity, inspect
from entretien.storage.opening import open_history
from entretien.storage.place import Place, sidecar
from entretien.storage.store import SqlHistory


def read_history(folder: Path, clock: Clock) -> SqlHistory:
    """The history of `folder`, for whoever only reads; to be closed.

    Opened as `open_history` does where that can be, since it may be due for a change of version or for
    mending. Otherwise it is read as it is, and every method that writes raises what `open_history`
    raised: a reader takes no lock, keeps no backup, changes no file.
    """
    try:
        return open_history(folder, clock)
    except AlreadyOpenError as refusal:
        return _read(Place(folder), Access.BESIDE, refusal)
    except ReadOnlyPlaceError as refusal:
        return _read(Place(folder), Access.FROZEN, refusal)


class ReadOnlyDatabase:
    """The file of a history that another program writes, or none may."""

    read_only = True

    def __init__(self, place: Place, access: Access, refusal: UserError) -> None:
        """Read the file, which exists; `refusal` is raised to who would write."""
        self._folder = place.folder
        self._refusal = refusal
        self._engine = reading_engine(place.database, access)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that reads. Raises `UserError` when the system refuses."""
        with told(self._folder), self._engine.begin() as connection:
            yield connection

    def writing(self) -> AbstractContextManager[Connection]:
        """Raises `UserError`, always."""
        raise self._refusal

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def _read(place: Place, access: Access, refusal: UserError) -> SqlHistory:
    """Raises `refusal` where reading alone will not do: nothing there, an older version, damage."""
    with told(place.folder):
        if access is Access.FROZEN and sidecar(place.database, "-wal").exists():
            raise refusal  # the last turns are there, and reading them would need a file to be written
        try:
            check_identity(place.database)
            found = inspect(place.database, QUICK, access)
        except (DamagedError, FileNotFoundError) as error:
            raise refusal from error
        if found < version.CURRENT:
            raise refusal
    database = ReadOnlyDatabase(place, access, refusal)
    return SqlHistory(database, (), database.close)
