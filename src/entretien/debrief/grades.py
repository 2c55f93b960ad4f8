"""The grade of a choice, in four steps, from what it cost: as chess programs grade moves."""

from enum import StrEnum

from entretien.debrief.debrief import Debrief, DebriefTurn


class Grade(StrEnum):
    """How good a choice was, the best first."""

    SOUND = "sound"
    """Nothing better was open."""
    INEXACT = "inexact"
    CLUMSY = "clumsy"
    COSTLY = "costly"


THRESHOLDS = ((Grade.COSTLY, 0.04), (Grade.CLUMSY, 0.02), (Grade.INEXACT, 0.0))
"""Shares of the best total that a choice must lose *more than* to deserve a grade, the worst first.

On a mark out of 20, 4 % is 0.8 point lost by a single choice and 2 % is 0.4 point; anything less, however
little, is inexact. Set on the golden plays of the shipped scenarios: of the fifty turns or so of a
middling one, some ten are clumsy and one or two costly, and a best play is sound from end to end. A share
is taken of the best total of the scenario, not of what was still within reach: the same slip is graded
the same wherever it is made.
"""


def grade_of(regret: int, best: int) -> Grade | None:
    """The grade of a choice that loses `regret` weighted points of a best total of `best`.

    None when the scenario has nothing to earn: nothing can then be lost.
    """
    if best <= 0:
        return None
    lost = regret / best
    return next((grade for grade, threshold in THRESHOLDS if lost > threshold), Grade.SOUND)


def grade(debrief: Debrief, turn: DebriefTurn) -> Grade | None:
    """The grade of a turn of `debrief`; None while its worth or the scenario's best total is not known."""
    best = debrief.scorecard.overall.best
    return None if turn.worth is None or best is None else grade_of(turn.worth.regret, best)


def reachable(debrief: Debrief, value: int) -> float | None:
    """A total of the whole interview out of 100, before any cap; None while the best is not known."""
    best = debrief.scorecard.overall.best
    return None if best is None or best <= 0 else 100.0 * max(0, value) / best
