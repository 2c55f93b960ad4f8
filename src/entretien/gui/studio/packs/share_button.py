"""The button that hands a scenario out: as one file, or as cards to play it between people."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from entretien.application.authoring.workshop import Workshop
from entretien.application.handing_out import HandingOut
from entretien.application.packs.opening import Opened
from entretien.application.packs.packing import pack_scenario
from entretien.content.reading import read_scenario
from entretien.gui.background import do_behind
from entretien.gui.printing.dialog import PrintDialog
from entretien.gui.studio.packs.files import saving_dialog
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.handouts.page import Page
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.scenario.variants import BASE


class ShareButton(Button):
    """A menu of what may be made of the scenario at hand; what comes of it is said in the banner."""

    def __init__(
        self,
        workshop: Workshop,
        handing_out: HandingOut,
        at_hand: Callable[[], Path | None],
        banner: Banner,
        parent: QWidget | None = None,
    ) -> None:
        """`at_hand` gives the file of the scenario; None where there is none to share."""
        super().__init__(_("Partager…"), "quiet", parent=parent)
        self._workshop = workshop
        self._handing_out = handing_out
        self._at_hand = at_hand
        self._banner = banner
        self.dialog: PrintDialog | None = None
        """The preview of the cards, while it is open."""
        menu = QMenu(self)
        self.pack = menu.addAction(_("Un fichier à transmettre…"))
        self.roles = menu.addAction(_("Des cartes pour le jouer entre personnes…"))
        self.pack.triggered.connect(self._pack)
        self.roles.triggered.connect(self._show_roles)
        self.setMenu(menu)

    def _pack(self) -> None:
        path = self._at_hand()
        if path is None:
            return
        dialog = saving_dialog(self.window(), path.stem)
        if dialog.exec():
            file = Path(dialog.selectedFiles()[0])
            work = partial(pack_scenario, path, file, self._workshop.framework())
            do_behind(self, work, partial(self._tell_packed, path.parent, file), self._banner.tell_error)
        dialog.deleteLater()

    def _tell_packed(self, folder: Path, file: Path, packed: Opened) -> None:
        cautions = [*self._unsaved(folder, packed.pack.files), *_changed(packed)]
        text = _("Écrit\u00a0: {path}").format(path=file)
        self._banner.tell(text, " ".join(cautions), "caution" if cautions else "good")

    def _unsaved(self, folder: Path, names: Iterable[str]) -> Iterator[str]:
        """What was shared as it was saved, though its author last saw it otherwise."""
        unsaved = [name for name in names if self._workshop.shelves.has_unsaved(folder / name)]
        if unsaved:
            told = _("Ce qui n'est pas encore enregistré n'y est pas\u00a0: {names}.")
            yield told.format(names=", ".join(unsaved))

    def _show_roles(self) -> None:
        path = self._at_hand()
        if path is not None:
            for caution in self._unsaved(path.parent, (path.name,)):
                self._banner.tell(caution, tone="caution")
            do_behind(self, partial(self._roles, path), self._preview, self._banner.tell_error)

    def _roles(self, path: Path) -> Page:
        reading = read_scenario(path, self._workshop.framework())
        if reading.scenario is None:
            raise UserError(
                _("Ce scénario a des fautes\u00a0: {message}").format(message=reading.diagnostics[0].message),
                remedy=_("Corrigez-les dans l'atelier."),
            )
        return self._handing_out.roles(reading.scenario, BASE)

    def _preview(self, page: Page) -> None:
        self.dialog = PrintDialog(page, self._handing_out.write_pdf, self.window())
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def _changed(packed: Opened) -> Iterator[str]:
    """The golden plays that its receiver would find changed."""
    if packed.changed:
        told = _("Ces parties témoins ne se jouent plus comme elles sont écrites\u00a0: {names}.")
        yield told.format(names=", ".join(each.path.name for each in packed.changed))
