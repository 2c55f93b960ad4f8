"""Asking for a fragment, then including it."""

from PySide6.QtWidgets import QWidget

from entretien.application.authoring.draft import draft_on
from entretien.application.authoring.including import include
from entretien.application.authoring.shelves import Shelves, shared_file
from entretien.application.authoring.workbench import Change
from entretien.content.sources import FRAGMENTS
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.inserting.insert_dialog import InsertDialog
from entretien.gui.studio.places import exchange_looked_at, spot_of
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.theme import Theme
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.kernel.paths import shipped


def insert_fragment(theme: Theme, session: Session, parent: QWidget) -> None:
    """Include one of the fragments in the scenario, and look at it; its file is brought beside."""
    entry = session.workbench.entry
    if session.manuscript is None:
        session.refused.emit(
            UserError(
                _("Un fragment s'insère dans un texte qui se lit."),
                remedy=_("Corrigez d'abord ce que disent les problèmes."),
            )
        )
        return
    if (locked := session.workbench.locked(entry)) is not None:
        session.refused.emit(locked)
        return
    shelves = Shelves(session.workbench.path.parent, shipped("scenarios"))
    dialog = InsertDialog(theme, shelves, Site(session, entry, ()), exchange_looked_at(session) or "", parent)
    if dialog.exec():
        try:
            shelves.bring((shared_file(FRAGMENTS, dialog.fragment),))
        except UserError as error:
            session.refused.emit(error)
        else:
            _include(session, dialog)
    dialog.deleteLater()


def _include(session: Session, dialog: InsertDialog) -> None:
    draft, place = draft_on(session.workbench), spot_of(session, f"exchange:{dialog.exchange}")
    if draft is not None and place is not None:
        edit, address = include(draft, place.address, dialog.fragment, dialog.given)
        session.do(Change(_("insérer un fragment"), session.workbench.entry, edit))
        session.look_at(Spot(session.workbench.entry, address))
