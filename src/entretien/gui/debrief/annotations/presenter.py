"""How annotations are told, and the levels that one may give. No Qt here."""

from dataclasses import dataclass

from entretien.application.notebook import Draft
from entretien.competences.framework import Framework
from entretien.gui.attempts import moment
from entretien.history.annotations import Annotation, Subject
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class AnnotationLine:
    """An annotation as it is read."""

    annotation: Annotation
    about: str
    """« Annotation du 16/03/2026 10:00 »."""
    level: str
    """« Niveau donné : Satisfaisant »; empty when it gives none."""
    text: str


@dataclass(frozen=True, slots=True)
class LevelOption:
    """A level that may be given; the first one offered gives none."""

    label: str
    id: str


def annotation_line(framework: Framework, annotation: Annotation) -> AnnotationLine:
    """The line of an annotation."""
    about = _("Annotation du {moment}").format(moment=moment(annotation.written))
    names = {option.id: option.label for option in level_options(framework)[1:]}
    level = names.get(annotation.level, annotation.level)
    told = _("Niveau donné\u00a0: {level}").format(level=level) if level else ""
    return AnnotationLine(annotation, about, told, annotation.text)


def level_options(framework: Framework) -> tuple[LevelOption, ...]:
    """The computed level, then those of the framework from the lowest on, and what could not be assessed."""
    none = framework.not_assessed
    given = [*((each.id, each.label) for each in framework.levels), (none.id, none.label)]
    named = (LevelOption(_("{level} ({short})").format(level=label, short=id_), id_) for id_, label in given)
    return (LevelOption(_("Niveau calculé"), ""), *named)


def invitation(subject: Subject) -> str:
    """What an empty draft asks for."""
    if subject.turn is not None:
        return _("Ce que vous diriez de ce tour")
    if subject.competence is not None:
        return _("Une remarque, ou la raison du niveau que vous donnez")
    return _("Ce que vous retenez de l'entretien entier")


def told_taken_away(taken: Annotation | Draft) -> str:
    """What just went away, and can be had back."""
    return _("Annotation supprimée.") if isinstance(taken, Annotation) else _("Texte écarté, non gardé.")
