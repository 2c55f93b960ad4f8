"""Scenarios already read, kept compiled on disk: reopening one that did not change reads no YAML."""

import contextlib
from hashlib import sha256
from pathlib import Path
from zlib import crc32

import msgspec

from entretien.competences.framework import Framework
from entretien.content.characters import text_of
from entretien.content.reading import Reading, read_scenario
from entretien.content.sources import FolderShelf, Sources
from entretien.kernel.collecting import no_collection
from entretien.kernel.files import write_whole
from entretien.kernel.paths import cache_home
from entretien.scenario.scenario import Scenario

CACHE_VERSION = 2
"""Grows when the scenario values or their meaning change: older files are then read again."""


_CHECKSUM = 4
"""Bytes at the head of a file that tell a damaged text from a good one."""


class Compiled(msgspec.Struct, frozen=True):
    """A scenario without a single mistake, and the files it was read from."""

    version: int
    framework: str
    files: tuple[tuple[str, str], ...]
    """`(name relative to the scenario's folder, SHA-256 of its bytes)`."""
    scenario: Scenario


def open_scenario(path: Path, framework: Framework) -> Reading:
    """The reading of a file, taken from the cache when none of its sources changed.

    The places of a reading from the cache are empty: nothing is left to be said of its text. A cache
    that is damaged, of another version, or that cannot be written costs time and nothing else.
    """
    file = cache_home() / "scenarios" / f"{sha256(str(path.resolve()).encode()).hexdigest()}.msgpack"
    with no_collection():
        reading = _unchanged(file, FolderShelf(path), framework)
    if reading is None:
        reading = read_scenario(path, framework)
        if reading.scenario is not None and not reading.diagnostics:
            _remember(file, path, framework, reading, reading.scenario)
    return reading


def _unchanged(file: Path, shelf: FolderShelf, framework: Framework) -> Reading | None:
    try:
        compiled = msgspec.msgpack.decode(_intact(file.read_bytes()), type=Compiled)
        data = [(name, shelf.read(name)) for name, _digest in compiled.files]
    except (OSError, msgspec.DecodeError):
        return None
    if (compiled.version, compiled.framework) != (CACHE_VERSION, framework.id):
        return None
    if tuple((name, sha256(content).hexdigest()) for name, content in data) != compiled.files:
        return None
    texts = tuple((name, text_of(content)) for name, content in data)
    return Reading(compiled.scenario, (), Sources(shelf.entry, texts), {})


def _remember(file: Path, path: Path, framework: Framework, reading: Reading, scenario: Scenario) -> None:
    shelf = FolderShelf(path)
    with contextlib.suppress(OSError):
        files = tuple((name, sha256(shelf.read(name)).hexdigest()) for name, _text in reading.sources.files)
        compiled = Compiled(CACHE_VERSION, framework.id, files, scenario)
        data = msgspec.msgpack.encode(compiled)
        write_whole(file, crc32(data).to_bytes(_CHECKSUM) + data)


def _intact(data: bytes) -> memoryview:
    """What follows the checksum, or nothing at all where it does not agree."""
    rest = memoryview(data)[_CHECKSUM:]
    return rest if crc32(rest).to_bytes(_CHECKSUM) == data[:_CHECKSUM] else rest[:0]
