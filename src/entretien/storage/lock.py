"""One program at a time per history.

The lock is the system's own on an open file: it goes with the process that holds it, however that
ends, so none is ever left behind.
"""

import os
import socket
import sys
from pathlib import Path

from entretien.history.store import AlreadyOpenError
from entretien.kernel.language import _

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Where the locked byte is: past the text, which Windows would otherwise not let others read."""

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """Held from construction to `release`."""

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises `AlreadyOpenError` when another holds it, `OSError` when it cannot be."""
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if isinstance(error, (BlockingIOError, PermissionError)):
                raise _held(path) from error
            raise
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, f"{os.getpid()} {socket.gethostname()}\n".encode())

    def release(self) -> None:
        """Let go; the file stays, since removing it would race with the next one to come."""
        os.close(self._descriptor)


def _held(path: Path) -> AlreadyOpenError:
    holder = path.read_text(encoding="utf-8", errors="replace").strip()
    process, _space, machine = holder.partition(" ")
    return AlreadyOpenError(
        _("L'historique est déjà ouvert (processus {process} sur {machine}).").format(
            process=process or "?", machine=machine or "?"
        ),
        remedy=_("Revenez à la fenêtre déjà ouverte, ou fermez-la d'abord."),
    )
