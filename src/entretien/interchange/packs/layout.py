"""The file of a pack: the names its members may have on every disk, and how large it may be."""

import re
from pathlib import PurePosixPath

from entretien.content.sources import BANKS, FIGURES, FRAGMENTS, PERSONAS
from entretien.interchange.archive import Kind
from entretien.interchange.packs.pack import PLAYS
from entretien.interchange.refusals import RefusedFileError, refused
from entretien.kernel.language import _

MANIFEST = "manifest.json"

_FOLDERS = "|".join((PERSONAS, FIGURES, BANKS, FRAGMENTS))
_KNOWN = re.compile(
    rf"manifest\.json|(({_FOLDERS})/)?[a-z0-9][a-z0-9_-]{{0,63}}\.yaml"
    rf"|{PLAYS}/[a-z0-9][a-z0-9_-]{{0,63}}(\.[A-Za-z0-9_-]{{1,64}}){{1,3}}\.play",
    re.ASCII,
)

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in range(10))}
)
"""What Windows takes for a device, whatever ending follows."""


def is_member(name: str) -> bool:
    """Whether a pack may hold a member of that name."""
    device = PurePosixPath(name).name.partition(".")[0] in _DEVICES
    return _KNOWN.fullmatch(name) is not None and not device


def foreign() -> RefusedFileError:
    """It is something else."""
    return refused(
        _("Ce fichier n'est pas un scénario partagé."),
        remedy=_("Choisissez un fichier «\u00a0.entretien-pack\u00a0» partagé depuis cette application."),
    )


def too_large() -> RefusedFileError:
    """It would take more room than any scenario."""
    return refused(
        _("Ce fichier est trop gros pour un scénario."),
        remedy=_("Redemandez-le à qui l'a partagé."),
    )


PACK = Kind(
    foreign,
    too_large,
    is_member,
    file_limit=20_000_000,
    content_limit=40_000_000,
    member_limit=200,
)
"""One scenario, however large, with a hundred golden plays."""
