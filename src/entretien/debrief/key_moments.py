"""The turns worth coming back to: those that cost most, and those where a better reader chose better."""

from dataclasses import dataclass

from entretien.analysis.worth import Alternative
from entretien.debrief.debrief import Debrief, DebriefTurn

KEPT = 3
"""How many of each a debrief shows."""


@dataclass(frozen=True, slots=True)
class KeyMoment:
    """A turn, and the number it is ranked by."""

    turn: DebriefTurn
    points: int
    """Weighted points: lost for good by a costly choice, or won over the next best by a good one."""
    best: Alternative | None
    """What could have been chosen instead; None when nothing better was open."""


@dataclass(frozen=True, slots=True)
class KeyMoments:
    """At most three of each, the most telling first."""

    costly: tuple[KeyMoment, ...]
    """The largest regrets; a turn that lost nothing is never among them."""
    good: tuple[KeyMoment, ...]
    """The best turns: nothing was lost, and the other choices would have lost most.

    A turn only shows skill where one could go wrong. Its points are the gap between the best total still
    within reach and the mean of those the other choices led to, rounded: one absurd reply among good
    ones does not make a turn difficult.
    """


def key_moments(debrief: Debrief) -> KeyMoments:
    """The key moments of an attempt; none while its values are not known."""
    return KeyMoments(_costly(debrief.turns), _good(debrief.turns))


def _costly(turns: tuple[DebriefTurn, ...]) -> tuple[KeyMoment, ...]:
    moments = [
        KeyMoment(turn, turn.worth.regret, next(iter(turn.worth.alternatives), None))
        for turn in turns
        if turn.worth is not None and turn.worth.regret > 0
    ]
    return _first(moments)


def _good(turns: tuple[DebriefTurn, ...]) -> tuple[KeyMoment, ...]:
    moments = [
        KeyMoment(turn, gap, None)
        for turn in turns
        if turn.worth is not None and turn.worth.regret == 0 and (gap := _gap(turn)) > 0
    ]
    return _first(moments)


def _gap(turn: DebriefTurn) -> int:
    """What the other choices would have lost on average; 0 where there was no other."""
    if turn.worth is None:
        return 0
    values = [each.value for each in turn.worth.alternatives]
    others = values[1:]  # the best first: the choice made, or one as good
    return round(turn.worth.after - sum(others) / len(others)) if others else 0


def _first(moments: list[KeyMoment]) -> tuple[KeyMoment, ...]:
    """The greatest first; of equals, the earliest."""
    return tuple(sorted(moments, key=lambda each: (-each.points, each.turn.number))[:KEPT])
