"""Many attempts on one scenario: where they passed, where they lost points, what each decision tells.

Difficulty and discrimination are those of classical test theory (Crocker & Algina 1986, ch. 14), each
reply being an item. A reply counts only in the attempts in which it was offered: paths differ, and a
reply nobody could choose is not one that everybody avoided. Discrimination is the corrected item–rest
correlation (Henrysson 1963): the rest leaves out what was earned in the very exchange.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import sqrt
from typing import NamedTuple

from entretien.debrief.paths import Path
from entretien.kernel.ids import ReplyId
from entretien.scenario.phases import PhaseName

FEWEST = 5
"""Attempts below which a correlation would say nothing."""


@dataclass(frozen=True, slots=True)
class ReplyFigures:
    """A reply, or an item, over the attempts in which it was offered."""

    reply: ReplyId
    offered: int
    chosen: int
    discrimination: float | None
    """−1 to 1: whether those who choose it are those who do well elsewhere; None when it cannot be said."""

    @property
    def share(self) -> float:
        """0 to 1: how many choose it among those who could (the difficulty index p of an item)."""
        return self.chosen / self.offered


class Loss(NamedTuple):
    """What one attempt lost at one place."""

    attempt: int
    """Its rank among the attempts counted, from 0."""
    turn: int
    """Of the decision that lost most there, as a debrief numbers it: 1 is the first after the start."""
    points: int
    """Weighted, over all its passages; above 0."""


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """An exchange, or a selection, over the attempts that passed there."""

    place: str
    phase: PhaseName
    passed: int
    lost: int
    """Weighted points lost there by all of them, against the best that each was offered."""
    difficulty: float | None
    """0 to 1: share of what could be won there that was not; None when nothing could."""
    discrimination: float | None
    """−1 to 1: whether those who do well there do well elsewhere; None when it cannot be said."""
    replies: tuple[ReplyFigures, ...]
    """In the order first met."""
    losses: tuple[Loss, ...]
    """Of the attempts that lost points there, those that lost most first."""


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """Many attempts on one scenario."""

    attempts: int
    places: tuple[PlaceFigures, ...]
    """Those where at least one attempt passed, in the order of the scenario."""


def figures(paths: Iterable[Path], order: Sequence[str]) -> GroupFigures:
    """The figures of many attempts; `order` names the exchanges and selections of the scenario."""
    tallies: dict[str, _Tally] = {}
    attempts = 0
    for path in paths:
        for place, passage in _passages(path).items():
            tally = tallies.setdefault(place, _Tally(passage.phase))
            tally.add(passage, path.points - passage.points, attempts)
        attempts += 1
    ranks = {place: rank for rank, place in enumerate(order)}
    places = sorted(tallies, key=lambda place: ranks.get(place, len(ranks)))
    return GroupFigures(attempts, tuple(tallies[place].figures(place) for place in places))


def to_discuss(group: GroupFigures, most: int) -> tuple[PlaceFigures, ...]:
    """The places where the group lost most points, at most so many, the costliest first."""
    costly = [each for each in group.places if each.lost]
    return tuple(sorted(costly, key=lambda each: -each.lost)[:most])


@dataclass(slots=True)
class _Passage:
    """What one attempt did at one place, as often as it passed there."""

    phase: PhaseName
    points: int = 0
    lost: int = 0
    at_stake: int = 0
    turn: int = 0
    """Of the costliest decision."""
    worst: int = -1
    """What that one lost."""
    offered: dict[ReplyId, None] = field(default_factory=dict)
    chosen: set[ReplyId] = field(default_factory=set)


def _passages(path: Path) -> dict[str, _Passage]:
    passages: dict[str, _Passage] = {}
    for turn, each in enumerate(path.decisions, start=1):
        passage = passages.setdefault(each.place, _Passage(each.phase))
        lost = each.best - each.points
        if lost > passage.worst:
            passage.turn, passage.worst = turn, lost
        passage.points += each.points
        passage.lost += lost
        passage.at_stake += each.best - each.worst
        passage.offered |= dict.fromkeys(each.offered)
        passage.chosen |= set(each.chosen)
    return passages


@dataclass(slots=True)
class _Correlation:
    """Pearson's correlation of whole numbers, from exact sums."""

    count: int = 0
    x: int = 0
    y: int = 0
    xx: int = 0
    yy: int = 0
    xy: int = 0

    def add(self, x: int, y: int) -> None:
        self.count += 1
        self.x += x
        self.y += y
        self.xx += x * x
        self.yy += y * y
        self.xy += x * y

    @property
    def value(self) -> float | None:
        """−1 to 1; None where too few were seen, or all of them were alike."""
        spread = (self.count * self.xx - self.x**2) * (self.count * self.yy - self.y**2)
        if self.count < FEWEST or spread == 0:
            return None
        return (self.count * self.xy - self.x * self.y) / sqrt(spread)


@dataclass(slots=True)
class _Tally:
    """What many attempts did at one place."""

    phase: PhaseName
    lost: int = 0
    at_stake: int = 0
    whole: _Correlation = field(default_factory=_Correlation)
    replies: dict[ReplyId, _Correlation] = field(default_factory=dict)
    losses: list[Loss] = field(default_factory=list)

    def add(self, passage: _Passage, rest: int, attempt: int) -> None:
        if passage.lost:
            self.losses.append(Loss(attempt, passage.turn, passage.lost))
        self.lost += passage.lost
        self.at_stake += passage.at_stake
        self.whole.add(passage.points, rest)
        for reply in passage.offered:
            known = self.replies.get(reply)
            if known is None:
                known = self.replies[reply] = _Correlation()
            known.add(int(reply in passage.chosen), rest)

    def figures(self, place: str) -> PlaceFigures:
        return PlaceFigures(
            place=place,
            phase=self.phase,
            passed=self.whole.count,
            lost=self.lost,
            difficulty=self.lost / self.at_stake if self.at_stake else None,
            discrimination=self.whole.value,
            replies=tuple(
                ReplyFigures(reply, seen.count, seen.x, seen.value) for reply, seen in self.replies.items()
            ),
            losses=tuple(sorted(self.losses, key=lambda each: -each.points)),
        )
