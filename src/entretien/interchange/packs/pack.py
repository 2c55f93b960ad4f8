"""What a `.entretien-pack` file holds, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from entretien.content.sources import Sources

SUFFIX = ".entretien-pack"

PLAYS = "plays"
"""The folder of golden plays, beside the scenario."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A scenario's files, and the golden plays that must come out of it."""

    title: str
    sources: Sources
    plays: tuple[tuple[str, str], ...] = ()
    """`(name relative to the scenario's folder, text)`, sorted by name."""

    @property
    def scenario(self) -> str:
        """The id of the scenario."""
        return PurePosixPath(self.sources.entry).stem

    @property
    def files(self) -> Mapping[str, str]:
        """Every file by name, shared ones first: the scenario comes once all it refers to is there."""
        shared = [each for each in self.sources.files if each[0] != self.sources.entry]
        own = [each for each in self.sources.files if each[0] == self.sources.entry]
        return dict([*shared, *self.plays, *own])
