"""Unsaved texts kept aside, so that a crash or a power cut takes nothing an author has seen on screen."""

import contextlib
from hashlib import sha256
from pathlib import Path

import msgspec

from entretien.kernel.files import write_whole


class Kept(msgspec.Struct, frozen=True):
    """A text that was not saved."""

    path: str
    base: str
    """SHA-256, in hexadecimal, of the file it changes."""
    text: str


class Recovery:
    """A folder of unsaved texts, one for each file that has one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, path: Path, base: bytes, text: str) -> None:
        """Keep aside what `path` would hold. Raises `OSError`."""
        write_whole(self._file(path), msgspec.json.encode(Kept(str(path), base.hex(), text)))

    def forget(self, path: Path) -> None:
        """Nothing of `path` is unsaved any more."""
        with contextlib.suppress(OSError):  # what remains is only offered once more
            self._file(path).unlink(missing_ok=True)

    def find(self, path: Path) -> Kept | None:
        """What was not saved of `path`; a damaged one counts as absent."""
        try:
            kept = msgspec.json.decode(self._file(path).read_bytes(), type=Kept)
        except (OSError, msgspec.DecodeError):
            return None
        return kept if kept.path == str(path) else None

    def _file(self, path: Path) -> Path:
        return self._folder / f"{sha256(str(path).encode('utf-8', 'surrogatepass')).hexdigest()}.json"
