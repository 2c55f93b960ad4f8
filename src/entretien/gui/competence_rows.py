"""The marks of a competence seen from two sides, wherever two are compared. No Qt here."""

from collections.abc import Iterable, Iterator

from entretien.competences.framework import Framework
from entretien.gui.widgets.pair_row import PairRow
from entretien.scoring.scorecard import CompetenceMark

NOTHING = "—"
"""That side has nothing there."""

Sides = tuple[CompetenceMark | None, CompetenceMark | None]


def competence_rows(sides: Iterable[Sides], framework: Framework) -> Iterator[PairRow]:
    """A row for each competence, named as in `framework`."""
    for left, right in sides:
        known = left or right
        if known is not None:
            told = _told(left), _told(right)
            yield PairRow(framework.competence(known.code).label, *told, alike=told[0] == told[1])


def _told(mark: CompetenceMark | None) -> str:
    if mark is None:
        return NOTHING
    points = str(mark.mark.obtained) if mark.mark.best is None else f"{mark.mark.obtained}/{mark.mark.best}"
    return f"{points} · {mark.level.label}" if mark.level else points
