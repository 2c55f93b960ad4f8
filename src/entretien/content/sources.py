"""The files a scenario is made of, on disk or held in memory."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from errno import EINVAL
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG
from typing import Protocol

from entretien.content.limits import FILE_LIMIT
from entretien.kernel.language import _

PERSONAS, FIGURES, BANKS, FRAGMENTS = "personas", "figures", "bank", "fragments"
"""The folders beside a scenario, for what several scenarios share."""


@dataclass(frozen=True, slots=True)
class Sources:
    """A scenario with all the files it refers to, as texts: enough to read it again anywhere."""

    entry: str
    """Name of the scenario's own file."""
    files: tuple[tuple[str, str], ...]
    """`(name relative to the scenario's folder, text)`, sorted by name."""

    @property
    def digest(self) -> str:
        """SHA-256 of names and texts, in hexadecimal: the same on every machine, whatever its line ends."""
        canonical = json.dumps([self.entry, self.files], ensure_ascii=False, separators=(",", ":"))
        return sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


class Shelf(Protocol):
    """Where the files of a scenario are found."""

    entry: str

    def label(self, name: str) -> str:
        """How to call the file `name` when speaking to its author."""
        ...

    def read(self, name: str) -> bytes:
        """The content of a file, cut one byte after the size limit.

        Raises `FileNotFoundError` when it is not there, another `OSError` when it cannot be read.
        """
        ...

    def names(self, folder: str) -> Iterable[str]:
        """The files of a folder of this shelf, without their ending."""
        ...


class FolderShelf:
    """The folder of a scenario's file."""

    def __init__(self, path: Path) -> None:
        self.entry = path.name
        self._folder = path.parent

    def label(self, name: str) -> str:
        """The path of the file."""
        return str(self._folder / name)

    def read(self, name: str) -> bytes:
        """The content of a regular file; a device or a pipe would never end."""
        path = self._folder / name
        if not S_ISREG(path.stat().st_mode):
            raise OSError(EINVAL, _("ce n'est pas un fichier ordinaire"))
        with path.open("rb") as stream:
            return stream.read(FILE_LIMIT + 1)

    def names(self, folder: str) -> Iterable[str]:
        """The YAML files of a folder."""
        return (path.stem for path in (self._folder / folder).glob("*.yaml"))


class DraftShelf(FolderShelf):
    """The folder of a scenario's file, some of its files as they are being written."""

    def __init__(self, path: Path, texts: Mapping[str, str]) -> None:
        super().__init__(path)
        self._texts = texts

    def label(self, name: str) -> str:
        """The name itself: the author knows the folder."""
        return name

    def read(self, name: str) -> bytes:
        """The text being written, or what is on the disk."""
        if name in self._texts:
            return self._texts[name].encode("utf-8", "surrogatepass")
        return super().read(name)


class MemoryShelf:
    """Sources kept as texts."""

    def __init__(self, sources: Sources) -> None:
        self.entry = sources.entry
        self._files = dict(sources.files)

    def label(self, name: str) -> str:
        """The name itself: these files are nowhere else."""
        return name

    def read(self, name: str) -> bytes:
        """The text of a file, in UTF-8."""
        if name not in self._files:
            raise FileNotFoundError(name)
        return self._files[name].encode("utf-8", "surrogatepass")

    def names(self, folder: str) -> Iterable[str]:
        """The names kept that are in that folder."""
        prefix = f"{folder}/"
        return (
            name.removeprefix(prefix).removesuffix(".yaml") for name in self._files if name.startswith(prefix)
        )
