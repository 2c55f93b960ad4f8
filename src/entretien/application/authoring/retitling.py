"""Another title for a scenario that is not open: the rest of its file stays as it is, to the byte."""

from pathlib import Path

from entretien.application.authoring.sketch import plain
from entretien.application.authoring.workbench import Change
from entretien.application.authoring.workshop import Workshop
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.changing import put


def retitle(workshop: Workshop, path: Path, title: str) -> None:
    """Write another title in the file of a scenario; its id, which attempts are kept under, stays.

    Raises `UserError` when the file cannot be changed, or holds what was not saved.
    """
    bench = workshop.open(path)
    if bench.recover(_("reprendre le texte non enregistré")):
        raise UserError(
            _("Ce scénario a un texte que vous n'avez pas enregistré."),
            remedy=_("Ouvrez-le et enregistrez-le d'abord."),
        )
    manuscript = bench.manuscript(bench.entry)
    if manuscript is None:
        raise UserError(
            _("«\u00a0{file}\u00a0» a une faute qui empêche de le renommer.").format(file=path.name),
            remedy=_("Ouvrez-le\u00a0: l'atelier montre la faute."),
        )
    bench.do(Change(_("changer le titre"), bench.entry, put(manuscript, ("title",), plain(title))))
    bench.save()
