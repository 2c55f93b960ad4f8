"""Why a file is not taken in, in a sentence, and what to do about it."""

from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class RefusedFileError(UserError):
    """A file that is not taken in; nothing of it was kept."""


def refused(message: str, *, remedy: str = "") -> RefusedFileError:
    """A reason of its own."""
    return RefusedFileError(message, remedy=remedy)


def unreadable(reason: str) -> RefusedFileError:
    """The system does not give it."""
    return refused(
        _("Ce fichier ne peut pas être lu : {reason}.").format(reason=reason),
        remedy=_("Vérifiez où il est, et que vous avez le droit de le lire."),
    )


def damaged() -> RefusedFileError:
    """It was cut or altered on its way."""
    return refused(
        _("Ce fichier est abîmé ou incomplet."),
        remedy=_("Copiez-le ou téléchargez-le à nouveau, ou redemandez-le à qui l'a exporté."),
    )


def tampered(reason: str) -> RefusedFileError:
    """No honest program makes it like this."""
    return refused(
        _("Ce fichier n'est pas sûr\u00a0: {reason}.").format(reason=reason),
        remedy=_("Ne l'ouvrez pas ailleurs, et redemandez-le à qui l'a exporté."),
    )


def newer() -> RefusedFileError:
    """It says itself that a later version made it."""
    return refused(
        _("Ce fichier vient d'une version plus récente de l'application."),
        remedy=_("Mettez l'application à jour, puis importez-le de nouveau."),
    )
