"""The table of a group: its exchanges in the order of the interview, each with its figures. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from entretien.application.grouping import Group, Played
from entretien.debrief.group import PlaceFigures
from entretien.gui.group.figures import (
    correlation_text,
    difficulty_tone,
    difficulty_word,
    discrimination_word,
    points_text,
    share_text,
)
from entretien.gui.group.naming import Names
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _, plural
from entretien.scenario.words import phase_word


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure and the word below it."""

    figure: str
    word: str = ""
    tone: Tone = Tone.QUIET
    """Of the word."""


@dataclass(frozen=True, slots=True)
class Row:
    """An exchange or a selection."""

    place: str
    name: str
    cells: tuple[Cell, ...]

    @property
    def spoken(self) -> str:
        """Read aloud."""
        figures = (f"{heading}\u00a0: {cell.figure} {cell.word}" for heading, cell in self._headed())
        return ", ".join((self.name, *(each.strip() for each in figures)))

    def _headed(self) -> Iterator[tuple[str, Cell]]:
        return zip(headings()[1:], self.cells, strict=True)


@dataclass(frozen=True, slots=True)
class Block:
    """The places of one phase."""

    heading: str
    rows: tuple[Row, ...]


def headings() -> tuple[str, ...]:
    """The columns of the table."""
    return _("Échange"), _("Passages"), _("Y perdent"), _("Difficulté"), _("Discrimination")


def played_text(played: Played) -> str:
    """A scenario that may be chosen: « La colocation de Lina (18 entretiens, 12 apprenants) »."""
    attempts = plural("{count} entretien", "{count} entretiens", played.attempts)
    learners = plural("{count} apprenant", "{count} apprenants", played.learners)
    return _("{title} ({attempts}, {learners})").format(
        title=played.title,
        attempts=attempts.format(count=played.attempts),
        learners=learners.format(count=played.learners),
    )


def since(days: int, now: datetime) -> datetime:
    """The beginning of the last `days` days, today included."""
    today = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=days - 1)


def blocks(group: Group, names: Names) -> tuple[Block, ...]:
    """The places where someone passed, by phase, in the order of the scenario."""
    return tuple(
        Block(phase_word(phase), tuple(_row(each, group, names) for each in places))
        for phase, places in groupby(group.figures.places, key=lambda each: each.phase)
    )


def _row(place: PlaceFigures, group: Group, names: Names) -> Row:
    many = group.figures.attempts
    lost = points_text(place.lost) if place.lost else ""
    return Row(
        place.place,
        names.place(place.place),
        (
            Cell(str(place.passed), _("sur {count}").format(count=many)),
            Cell(str(len(place.losses)), lost),
            Cell(
                share_text(place.difficulty),
                difficulty_word(place.difficulty),
                difficulty_tone(place.difficulty),
            ),
            Cell(
                correlation_text(place.discrimination),
                discrimination_word(place.discrimination, place.passed),
            ),
        ),
    )
