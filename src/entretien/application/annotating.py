"""What a trainer writes about an attempt, checked before it is kept; what was computed stays beside it."""

import uuid
from dataclasses import replace

from entretien.competences.framework import Framework
from entretien.content.characters import FORBIDDEN
from entretien.history.annotations import Annotation
from entretien.history.store import HistoryStore
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId, CompetenceCode
from entretien.kernel.language import _

TEXT_LIMIT = 5_000
"""Characters of an annotation."""


def annotate_turn(store: HistoryStore, clock: Clock, attempt: AttemptId, turn: int, text: str) -> Annotation:
    """Write on a turn. Raises `UserError` when it was not played, or when the text will not do."""
    if turn not in {each.number for each in store.attempt(attempt).turns}:
        raise UserError(_("Ce tour n'est pas dans l'historique."))
    return _keep(store, attempt, replace(_new(clock, text), turn=turn))


def annotate_competence(
    store: HistoryStore,
    clock: Clock,
    framework: Framework,
    attempt: AttemptId,
    competence: CompetenceCode,
    text: str,
    level: str = "",
) -> Annotation:
    """Write on a competence; with the id of a `level`, give it instead of the computed one, `text` being why.

    Raises `UserError` when the text will not do, `KeyError` for a competence or a level of no framework.
    """
    framework.competence(competence)
    if level not in {"", *(each.id for each in framework.levels), framework.not_assessed.id}:
        raise KeyError(level)
    return _keep(store, attempt, replace(_new(clock, text), competence=competence, level=level))


def annotate_whole(store: HistoryStore, clock: Clock, attempt: AttemptId, text: str) -> Annotation:
    """Write on the whole attempt. Raises `UserError` when the text will not do."""
    return _keep(store, attempt, _new(clock, text))


def correct(
    store: HistoryStore, clock: Clock, attempt: AttemptId, annotation: Annotation, text: str
) -> Annotation:
    """Write an annotation anew. Raises `UserError` when the text will not do."""
    return _keep(store, attempt, replace(annotation, text=_checked(text), written=clock.now()))


def _new(clock: Clock, text: str) -> Annotation:
    return Annotation(AnnotationId(uuid.uuid4().hex), _checked(text), clock.now())


def _keep(store: HistoryStore, attempt: AttemptId, annotation: Annotation) -> Annotation:
    store.annotate(attempt, annotation)
    return annotation


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
