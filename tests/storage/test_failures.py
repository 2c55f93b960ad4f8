"""What SQLite and the system answer, and what is said of it."""

import errno
import sqlite3
from pathlib import Path

import pytest

from entretien.kernel.errors import UserError
from entretien.storage.failures import told

HERE = Path("données")


def failure(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "disque est plein"),
        (sqlite3.SQLITE_READONLY, "ne peut pas être écrit"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "ne peut pas être écrit"),
        (sqlite3.SQLITE_PERM, "ne peut pas être écrit"),
        (sqlite3.SQLITE_BUSY, "Un autre programme"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "Un autre programme"),
        (sqlite3.SQLITE_LOCKED, "Un autre programme"),
        (sqlite3.SQLITE_CORRUPT, "abîmé"),
        (sqlite3.SQLITE_NOTADB, "abîmé"),
        (sqlite3.SQLITE_IOERR, "pas accessible"),
        (sqlite3.SQLITE_IOERR_WRITE, "pas accessible"),
        (sqlite3.SQLITE_CANTOPEN, "pas accessible"),
    ],
)
def test_what_the_world_refuses_has_a_sentence_and_a_remedy(code: int, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused, told(HERE):
        raise failure(code)
    assert refused.value.remedy


def test_a_text_the_driver_cannot_read_is_damage() -> None:
    with pytest.raises(UserError, match="abîmé"), told(HERE):
        raise sqlite3.OperationalError("Could not decode to UTF-8 column")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "disque est plein"),
        (errno.EACCES, "ne peut pas être écrit"),
        (errno.EROFS, "ne peut pas être écrit"),
        (errno.EIO, "pas accessible"),
        (errno.ENOTDIR, "pas accessible"),
    ],
)
def test_so_does_what_the_system_refuses(number: int, words: str) -> None:
    with pytest.raises(UserError, match=words) as refused, told(HERE):
        raise OSError(number, "as the system says it")
    assert refused.value.remedy


@pytest.mark.parametrize("code", [sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISUSE])
def test_our_own_mistakes_are_left_whole(code: int) -> None:
    with pytest.raises(sqlite3.OperationalError, match="as SQLite says it"), told(HERE):
        raise failure(code)
