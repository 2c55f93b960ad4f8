"""What the system refuses, put into sentences; what is our own mistake is left as it is."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from entretien.kernel.errors import UserError
from entretien.kernel.language import _

DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""What SQLite answers when the file itself is wrong."""


class DamagedError(Exception):
    """The file is not, or is no longer, a sound history."""


class ReadOnlyPlaceError(UserError):
    """The system does not let the history be written."""


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn what the system refuses about the history of `folder` into a `UserError`."""
    try:
        yield
    except DBAPIError as error:
        if not isinstance(error.orig, sqlite3.Error):
            raise
        raise (_sentence(error.orig, folder) or error) from error
    except sqlite3.Error as error:
        raise (_sentence(error, folder) or error) from error
    except OSError as error:
        raise _system_sentence(error, folder) from error


def primary_code(error: sqlite3.Error) -> int:
    """SQLite's code without its details; that of corruption where the driver could not read a text."""
    extended: int | None = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        return sqlite3.SQLITE_CORRUPT if type(error) is sqlite3.OperationalError else sqlite3.SQLITE_MISUSE
    return extended & 0xFF


def _sentence(error: sqlite3.Error, folder: Path) -> UserError | None:
    match primary_code(error):
        case sqlite3.SQLITE_FULL:
            return full(folder)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return read_only(folder)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return busy(folder)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(folder)
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PROTOCOL:
            return out_of_reach(folder)
        case _:
            return None


def _system_sentence(error: OSError, folder: Path) -> UserError:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return full(folder)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return read_only(folder)
        case _:
            return out_of_reach(folder)


def full(folder: Path) -> UserError:
    """No space left."""
    return UserError(
        _("Le disque est plein : l'historique ne peut rien garder de plus."),
        remedy=_(
            "Libérez de la place sur le disque de « {folder} », puis recommencez ; rien n'est perdu."
        ).format(folder=folder),
    )


def read_only(folder: Path) -> UserError:
    """Writing is not allowed there."""
    return ReadOnlyPlaceError(
        _("L'historique ne peut pas être écrit dans « {folder} ».").format(folder=folder),
        remedy=_("Donnez-vous le droit d'y écrire, ou choisissez un autre dossier avec ENTRETIEN_HOME."),
    )


def busy(folder: Path) -> UserError:
    """Another program holds the file."""
    return UserError(
        _("Un autre programme occupe l'historique de « {folder} ».").format(folder=folder),
        remedy=_("Fermez le programme qui l'a ouvert, puis recommencez ; rien n'est perdu."),
    )


def damaged(folder: Path) -> UserError:
    """The file was damaged while it was open."""
    return UserError(
        _("Le fichier de l'historique est abîmé."),
        remedy=_(
            "Fermez l'application puis rouvrez-la : le fichier sera mis de côté dans « {folder} » "
            "et l'historique repris de sa dernière sauvegarde."
        ).format(folder=folder),
    )


def out_of_reach(folder: Path) -> UserError:
    """The folder or the disk does not answer."""
    return UserError(
        _("L'historique de « {folder} » n'est pas accessible.").format(folder=folder),
        remedy=_("Vérifiez que ce dossier existe et que son disque est branché, puis recommencez."),
    )
