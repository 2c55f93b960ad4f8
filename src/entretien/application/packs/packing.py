"""A scenario put in a pack: itself, all it reads, and its golden plays."""

from pathlib import Path

from entretien.application.packs.opening import Opened, examined
from entretien.application.rehearsing import SUFFIX
from entretien.competences.framework import Framework
from entretien.content.characters import text_of
from entretien.content.reading import read_scenario
from entretien.interchange.packs.pack import PLAYS, Pack
from entretien.interchange.packs.writing import write_pack
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.language import _


def pack_scenario(path: Path, file: Path, framework: Framework) -> Opened:
    """Write the pack of a scenario to `file`, replacing what was there; what went into it.

    Raises `UserError` when the scenario has a mistake or when the file cannot be written; what was there is
    then as it was.
    """
    reading = read_scenario(path, framework)
    if reading.scenario is None:
        first = reading.diagnostics[0]
        raise UserError(
            _("Ce scénario a des fautes, et ne peut pas être partagé\u00a0: {message}").format(
                message=first.message
            ),
            remedy=_("Corrigez-les dans l'atelier\u00a0; des textes «\u00a0à écrire\u00a0» peuvent rester."),
        )
    opened = examined(Pack(reading.scenario.title, reading.sources, _plays(path)), framework)
    data = write_pack(opened.pack)
    try:
        write_whole(file, data)
    except OSError as error:
        raise UserError(
            _("Le fichier «\u00a0{file}\u00a0» ne peut pas être écrit.").format(file=file),
            remedy=_("Choisissez un autre dossier, ou faites de la place sur le disque."),
        ) from error
    return opened


def _plays(path: Path) -> tuple[tuple[str, str], ...]:
    """The golden plays of a scenario, by name. Raises `UserError` where one cannot be read."""
    found = sorted((path.parent / PLAYS).glob(f"{path.stem}.*{SUFFIX}"))
    return tuple((f"{PLAYS}/{each.name}", _text(each)) for each in found)


def _text(path: Path) -> str:
    try:
        return text_of(path.read_bytes())
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(_("La partie «\u00a0{path}\u00a0» ne se lit pas.").format(path=path)) from error
