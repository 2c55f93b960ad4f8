"""What the way an interview was conducted is compared with, read from `data/landmarks.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import msgspec

from entretien.scenario.phases import PhaseName


@dataclass(frozen=True, slots=True)
class PhaseShare:
    """The time that one or several phases together should take."""

    phases: tuple[PhaseName, ...]
    minutes: tuple[float, float]
    """At least and at most, of the minutes of a whole interview."""


@dataclass(frozen=True, slots=True)
class BlackWord:
    """A word better left unsaid."""

    label: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym of the trade."""

    label: str
    meaning: tuple[str, ...]
    """Said in any of these words, it is explained."""


@dataclass(frozen=True, slots=True)
class Jargon:
    """A word of the trade."""

    label: str
    forms: tuple[str, ...]
    meaning: tuple[str, ...]
    """Said in any of these words, it is explained."""


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Shares of time and words to watch (handbook §§ 2.1, 2.12 and 8)."""

    interview_minutes: float
    """What the minutes of the shares are out of."""
    shares: tuple[PhaseShare, ...]
    """In the order of an interview; preparation and follow-up are no part of it."""
    black_words: tuple[BlackWord, ...]
    acronyms: tuple[Acronym, ...]
    jargon: tuple[Jargon, ...]


@cache
def landmarks() -> Landmarks:
    """The packaged landmarks.

    Their file is part of the program: a missing or wrong one is our own mistake and is raised as such.
    """
    text = files(__package__).joinpath("data", "landmarks.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Landmarks)
