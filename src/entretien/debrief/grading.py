"""What the trainer makes of computed levels: hers beside the computed one, never instead of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from entretien.history.annotations import Annotation
from entretien.scoring.scorecard import CompetenceMark, Scorecard


@dataclass(frozen=True, slots=True)
class Grading:
    """A competence as it was computed, and as the trainer sees it."""

    mark: CompetenceMark
    """With the computed level."""
    given: str
    """Id of the level the trainer gives; empty when the computed one stands."""
    reason: str
    """Why, in her words; empty when the computed one stands."""
    remarks: tuple[str, ...]
    """What else she wrote on this competence, oldest first."""


def gradings(scorecard: Scorecard, annotations: Iterable[Annotation]) -> tuple[Grading, ...]:
    """Every competence of a scorecard, in its order; of several levels given, the last one holds."""
    written = sorted(annotations, key=lambda each: each.written)
    return tuple(_grading(mark, written) for mark in scorecard.competences)


def _grading(mark: CompetenceMark, annotations: Iterable[Annotation]) -> Grading:
    about = [each for each in annotations if each.competence == mark.code]
    given = [each for each in about if each.level]
    last = given[-1] if given else None
    return Grading(
        mark,
        last.level if last else "",
        last.text if last else "",
        tuple(each.text for each in about if each is not last),
    )
