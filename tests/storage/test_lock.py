"""One program at a time, and none after a crash."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from entretien.history.store import AlreadyOpenError
from entretien.storage.lock import Lock

HOLD = """
import sys
from pathlib import Path
from entretien.storage.lock import Lock
lock = Lock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_another_process_is_refused_then_admitted_after_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "history.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"

        with pytest.raises(AlreadyOpenError) as refused:
            Lock(path)
        assert f"processus {holder.pid} sur {socket.gethostname()}" in refused.value.message

        holder.kill()
        assert holder.wait() != 0

    Lock(path).release()


def test_the_lock_is_let_go(tmp_path: Path) -> None:
    path = tmp_path / "history.lock"
    Lock(path).release()
    Lock(path).release()


def test_a_holder_that_has_not_signed_yet_is_still_a_holder(tmp_path: Path) -> None:
    path = tmp_path / "history.lock"
    lock = Lock(path)
    path.write_bytes(b"")
    with pytest.raises(AlreadyOpenError, match=r"processus \? sur \?"):
        Lock(path)
    lock.release()


def test_a_place_that_cannot_be_locked_is_the_system_s_error(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        Lock(tmp_path)
