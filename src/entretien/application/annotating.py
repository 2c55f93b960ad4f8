"""What a trainer writes about an attempt, checked before it is kept; what was computed stays beside it."""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from entretien.competences.framework import Framework
from entretien.content.characters import FORBIDDEN
from entretien.history.annotations import Annotation, Subject
from entretien.history.store import HistoryStore
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId
from entretien.kernel.language import _

TEXT_LIMIT = 5_000
"""Characters of an annotation."""


class Annotating:
    """Writes, corrects and erases; every method raises `UserError` when the history does not let it."""

    def __init__(self, store: HistoryStore, clock: Clock, framework: Framework) -> None:
        self._store = store
        self._clock = clock
        self._framework = framework

    def written(self, attempt: AttemptId) -> Sequence[Annotation]:
        """Everything written about an attempt, oldest first."""
        return self._store.annotations(attempt)

    def write(self, attempt: AttemptId, subject: Subject, text: str, level: str = "") -> Annotation:
        """Write on `subject`; the id of a `level` gives it instead of the computed one, `text` being why.

        Raises `UserError` when the turn was not played or when the text will not do, `KeyError` for a
        competence or a level of no framework, and for a level given to what is no competence.
        """
        if subject.turn is not None and subject.turn not in {
            each.number for each in self._store.attempt(attempt).turns
        }:
            raise UserError(_("Ce tour n'est pas dans l'historique."))
        id_ = AnnotationId(uuid.uuid4().hex)
        blank = Annotation(id_, "", self._clock.now(), subject.turn, subject.competence)
        return self.correct(attempt, blank, text, level)

    def correct(self, attempt: AttemptId, annotation: Annotation, text: str, level: str = "") -> Annotation:
        """Write an annotation anew, in its place. Raises like `write`."""
        self._check_level(annotation.subject, level)
        kept = replace(annotation, text=_checked(text), level=level, written=self._clock.now())
        self._store.annotate(attempt, kept)
        return kept

    def erase(self, attempt: AttemptId, annotation: Annotation) -> None:
        """Forget an annotation."""
        self._store.erase_annotation(attempt, annotation.id)

    def restore(self, attempt: AttemptId, annotation: Annotation) -> None:
        """Have an annotation that was erased as it was."""
        self._store.annotate(attempt, annotation)

    def _check_level(self, subject: Subject, level: str) -> None:
        known = {""}
        if subject.competence is not None:
            self._framework.competence(subject.competence)
            known |= {*(each.id for each in self._framework.levels), self._framework.not_assessed.id}
        if level not in known:
            raise KeyError(level)


def _checked(text: str) -> str:
    tidy = text.strip()
    if not tidy:
        raise UserError(_("Une annotation ne peut pas être vide."), remedy=_("Écrivez au moins une raison."))
    if len(tidy) > TEXT_LIMIT or FORBIDDEN.search(tidy):
        raise UserError(
            _("Cette annotation ne peut pas être gardée."),
            remedy=_("Raccourcissez-la, et retirez-en les caractères invisibles."),
        )
    return tidy
