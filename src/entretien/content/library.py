"""The scenarios of a folder as cards, listed without reading any YAML while nothing changed."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec

from entretien.competences.framework import Framework
from entretien.kernel.files import write_whole
from entretien.kernel.ids import CompetenceCode, ScenarioId, VariantId
from entretien.kernel.paths import cache_home
from entretien.scenario.phases import PhaseName
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Channel

CACHE_VERSION = 3
"""Grows when cards change: older lists are then made again."""

Stamp = tuple[str, int, int]
"""Path, time of change in nanoseconds and size of a file; −1 and −1 when it is not there."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is shown of a scenario before it is opened."""

    id: ScenarioId
    file: str
    digest: str
    title: str
    level: int = 1
    minutes: int = 0
    channel: Channel = Channel.BRANCH
    persona_name: str = ""
    persona_age: int = 0
    persona_occupation: str = ""
    portrait: Portrait | None = None
    phases: tuple[PhaseName, ...] = ()
    competences: tuple[CompetenceCode, ...] = ()
    variants: tuple[tuple[VariantId, str], ...] = ()
    mistakes: int = 0
    """Errors that keep it from being played; the rest of the card is then empty but its title."""
    unfinished: int = 0
    """Texts that remain to be written; until then it is not for those who learn."""

    @property
    def path(self) -> Path:
        """Where the scenario is."""
        return Path(self.file)


class Entry(msgspec.Struct, frozen=True):
    """A card and the files it was made from."""

    card: Card
    stamps: tuple[Stamp, ...]


class Listing(msgspec.Struct, frozen=True):
    """The cards of a folder, as they are kept."""

    version: int
    entries: tuple[Entry, ...]


def read_library(folder: Path, framework: Callable[[], Framework]) -> Sequence[Card]:
    """A card for each scenario of `folder`, by name of file; a faulty one says how many mistakes it has.

    `framework` is asked for only when a scenario has to be read.
    """
    file = cache_home() / "library" / f"{sha256(str(folder.resolve()).encode()).hexdigest()}.json"
    known = {entry.card.file: entry for entry in _kept(file)}
    entries = [_entry(path, known.get(str(path)), framework) for path in sorted(folder.glob("*.yaml"))]
    if entries != list(known.values()):
        with contextlib.suppress(OSError):  # a list that cannot be kept only costs time
            write_whole(file, msgspec.json.encode(Listing(CACHE_VERSION, tuple(entries))))
    return [entry.card for entry in entries]


def _kept(file: Path) -> tuple[Entry, ...]:
    try:
        listing = msgspec.json.decode(file.read_bytes(), type=Listing)
    except (OSError, msgspec.DecodeError):
        return ()
    return listing.entries if listing.version == CACHE_VERSION else ()


def _entry(path: Path, known: Entry | None, framework: Callable[[], Framework]) -> Entry:
    if known is not None and all(stamp == _stamp(Path(stamp[0])) for stamp in known.stamps):
        return known
    return _read(path, framework())


def _read(path: Path, framework: Framework) -> Entry:
    from entretien.content.cache import open_scenario
    from entretien.content.diagnostics import Severity
    from entretien.content.sources import BANKS, FIGURES, FRAGMENTS, PERSONAS

    reading = open_scenario(path, framework)
    names = [name for name, _text in reading.sources.files]
    scenario = reading.scenario
    if scenario is None:
        errors = sum(each.severity is Severity.ERROR for each in reading.diagnostics)
        card = Card(ScenarioId(path.stem), str(path), "", path.stem, mistakes=errors)
        # What it lacks may be put in one of these folders, whose time of change then moves.
        return Entry(card, tuple(_stamps(path, [*names, PERSONAS, FIGURES, BANKS, FRAGMENTS])))
    persona = scenario.persona
    card = Card(
        id=scenario.id,
        file=str(path),
        digest=reading.sources.digest,
        title=scenario.title,
        level=scenario.level,
        minutes=scenario.minutes,
        channel=scenario.channel,
        persona_name=persona.name,
        persona_age=persona.age,
        persona_occupation=persona.occupation,
        portrait=persona.portrait,
        phases=tuple(phase.name for phase in scenario.phases),
        competences=tuple(code for code, _weight in scenario.assesses),
        variants=tuple((variant.id, variant.label) for variant in scenario.variants),
        unfinished=reading.unfinished,
    )
    return Entry(card, tuple(_stamps(path, names)))


def _stamps(path: Path, names: Sequence[str]) -> Iterator[Stamp]:
    for file in dict.fromkeys([path, *(path.parent / name for name in names)]):
        yield _stamp(file)


def _stamp(file: Path) -> Stamp:
    try:
        status = file.stat()
    except OSError:
        return str(file), -1, -1
    return str(file), status.st_mtime_ns, status.st_size
