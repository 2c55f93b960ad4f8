"""Levels of mastery as a grid shows them: a short word, the whole of it, a tone. No Qt here."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from entretien.competences.assessment import Level
from entretien.competences.framework import Framework
from entretien.gui.widgets.tones import Tone

_SCALE = (Tone.BAD, Tone.CAUTION, Tone.FAIR, Tone.GOOD)
"""Tones from the lowest level to the highest."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A level, or what stands in its place."""

    short: str
    """« TS »."""
    label: str
    """« Très satisfaisant »."""
    tone: Tone


def level_chip(framework: Framework, level: Level | None) -> Chip:
    """The chip of a level; without one, that of what could not be assessed."""
    if level is None:
        return Chip(framework.not_assessed.id, framework.not_assessed.label, Tone.QUIET)
    place = framework.levels.index(level) / max(1, len(framework.levels) - 1)
    return Chip(level.id, level.label, _SCALE[round(place * (len(_SCALE) - 1))])


def named_chip(framework: Framework, level: str) -> Chip:
    """The chip of the level of that id; for any other id, that of what could not be assessed."""
    return level_chip(framework, next((each for each in framework.levels if each.id == level), None))


def tally(framework: Framework, levels: Iterable[Level | None]) -> tuple[tuple[Chip, int], ...]:
    """How many times each level was reached, the highest first, those never reached left out."""
    counts = Counter(levels)
    order = (*reversed(framework.levels), None)
    return tuple((level_chip(framework, level), counts[level]) for level in order if counts[level])
