"""What an attempt showed best, and what to work on first."""

from entretien.kernel.ids import CompetenceCode
from entretien.scoring.scorecard import CompetenceMark, Scorecard

STRENGTHS, TO_WORK_ON = 2, 3
"""How many of each a debrief names (handbook § 3.5: two or three)."""

STRONG = 75.0
"""Percent from which a competence is a strength: the threshold of the highest level."""


def strengths(scorecard: Scorecard) -> tuple[CompetenceMark, ...]:
    """What was mastered, the weightiest first among equals; never what a fault failed."""
    failed = _failed(scorecard)
    strong = [
        each for each in scorecard.competences if each.weight and _mastered(each) and each.code not in failed
    ]
    return tuple(sorted(strong, key=lambda each: (-(each.mark.percent or 0), -each.weight))[:STRENGTHS])


def to_work_on(scorecard: Scorecard) -> tuple[CompetenceMark, ...]:
    """What cost most weighted points first, where that is known; what a fault failed, even at no cost."""
    failed = _failed(scorecard)
    weak = [
        each
        for each in scorecard.competences
        if each.weight and (each.code in failed or (_lost(each) > 0 and not _mastered(each)))
    ]
    return tuple(sorted(weak, key=lambda each: -_lost(each))[:TO_WORK_ON])


def _mastered(each: CompetenceMark) -> bool:
    return (each.mark.percent or 0) >= STRONG


def _lost(each: CompetenceMark) -> int:
    """Weighted points left on the table; 0 while it is not known."""
    return 0 if each.mark.best is None else each.weight * (each.mark.best - each.mark.obtained)


def _failed(scorecard: Scorecard) -> set[CompetenceCode]:
    """What a fault of conduct brought down to the lowest level, whatever its points."""
    return {made.fault.fails for made in scorecard.faults if made.fault.fails is not None}
