"""Why a story is not taken in, in a sentence."""

from entretien.interchange.refusals import RefusedFileError, refused
from entretien.kernel.language import _


def foreign() -> RefusedFileError:
    """No format we know."""
    return refused(
        _(
            "Ce fichier n'est une histoire ni de Twine, ni de Yarn, ni un «\u00a0Branching Scenario\u00a0» "
            "H5P."
        ),
        remedy=_(
            "Exportez-la en Twee 3, en HTML publié par Twine 2, en «\u00a0.yarn\u00a0» ou en "
            "«\u00a0.h5p\u00a0»."
        ),
    )


def too_large() -> RefusedFileError:
    """More than any interview."""
    return refused(
        _("Cette histoire est trop grosse pour un entretien."),
        remedy=_("Coupez-la en plusieurs\u00a0; d'un «\u00a0.h5p\u00a0», donnez «\u00a0content.json\u00a0»."),
    )


def without_passage() -> RefusedFileError:
    """Nothing to say."""
    return refused(
        _("Cette histoire ne contient aucun passage."), remedy=_("Vérifiez que c'est le bon fichier.")
    )
