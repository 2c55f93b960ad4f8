"""A bundle that is looked at without being imported."""

from entretien.history.annotations import Annotation
from entretien.history.memory import MemoryHistory
from entretien.history.self_assessment import SelfAssessment
from entretien.interchange.bundle import Bundle
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId
from entretien.kernel.language import _


class OpenedFile(MemoryHistory):
    """The attempts of a bundle, for as long as they are looked at.

    Whatever a person would write about them is refused, since it would be lost with this store; marks,
    which follow from the attempts, are remembered.
    """

    def __init__(self, bundle: Bundle) -> None:
        super().__init__()
        self.take_in(bundle.learners, bundle.sources, bundle.dossiers)

    def annotate(self, attempt: AttemptId, annotation: Annotation) -> None:  # noqa: ARG002 - whatever they are
        """Raises `UserError`, always."""
        raise _not_imported()

    def erase_annotation(self, attempt: AttemptId, annotation: AnnotationId) -> None:  # noqa: ARG002 - whatever they are
        """Raises `UserError`, always."""
        raise _not_imported()

    def assess_oneself(self, attempt: AttemptId, assessment: SelfAssessment) -> None:  # noqa: ARG002 - whatever they are
        """Raises `UserError`, always."""
        raise _not_imported()


def _not_imported() -> UserError:
    return UserError(
        _("Cet entretien est dans un fichier qui n'est pas importé\u00a0: on n'y écrit rien."),
        remedy=_("Importez le fichier dans l'historique."),
    )
