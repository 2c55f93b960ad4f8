"""The file of a bundle: the names of its members, and how large it may be."""

import re

from entretien.interchange.archive import Kind
from entretien.interchange.refusals import RefusedFileError, refused
from entretien.kernel.language import _

MANIFEST = "manifest.json"

_KNOWN = re.compile(
    r"manifest\.json|attempts/[A-Za-z0-9_-]{1,64}\.json|scenarios/[0-9a-f]{64}\.json", re.ASCII
)


def attempt_member(id_: str) -> str:
    """Where an attempt is."""
    return f"attempts/{id_}.json"


def scenario_member(digest: str) -> str:
    """Where a scenario version is."""
    return f"scenarios/{digest}.json"


def is_member(name: str) -> bool:
    """Whether a bundle may hold a member of that name."""
    return _KNOWN.fullmatch(name) is not None


def foreign() -> RefusedFileError:
    """It is something else."""
    return refused(
        _("Ce fichier n'est pas un fichier d'entretiens."),
        remedy=_("Choisissez un fichier «\u00a0.entretien\u00a0» exporté par cette application."),
    )


def too_large() -> RefusedFileError:
    """It would take more room than any export of ours."""
    return refused(
        _("Ce fichier est trop gros."),
        remedy=_("Demandez un export en plusieurs fichiers, avec moins d'entretiens dans chacun."),
    )


BUNDLE = Kind(foreign, too_large, is_member)
"""Room for a year of a whole class: 5,000 attempts of 60 turns."""
