"""The name under the cursor: where it is declared, and another name for it wherever it is written."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from entretien.application.authoring.draft import Draft, draft_on, kin
from entretien.application.authoring.mentions import Mention
from entretien.application.authoring.renaming_along import rename
from entretien.gui.studio.session import Session, Spot
from entretien.gui.studio.source.rename_dialog import RenameDialog
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class NamesInText(QObject):
    """Works on the scenario's own file, while it can be changed value by value."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._window = parent

    def rename(self, file: str, at: int) -> None:
        """Ask for another name for what a character of a file names, and write it everywhere."""
        found = self._found(file, at)
        if found is None:
            return
        draft, mention = found
        count = sum(
            each.name == mention.name and each.space in kin(mention.space) for each in draft.mentions()
        )
        dialog = RenameDialog(
            mention.name, count, lambda name: self._renamed(draft, mention, name), self._window
        )
        dialog.exec()
        dialog.deleteLater()

    def go_to_declaration(self, file: str, at: int) -> None:
        """Look at where the name that a character of a file is in is declared."""
        found = self._found(file, at)
        if found is None:
            return
        draft, mention = found
        declared = draft.declaration(mention.space, mention.name)
        if declared is None:
            message = _("«\u00a0{name}\u00a0» n'est pas déclaré dans ce scénario.").format(name=mention.name)
            self._session.refused.emit(UserError(message))
        else:
            self._session.look_at(Spot(self._session.workbench.entry, *declared))

    def _renamed(self, draft: Draft, mention: Mention, name: str) -> UserError | None:
        """Write another name; why it cannot be, where it cannot."""
        try:
            change = rename(self._session.workbench, draft, mention.space, mention.name, name)
        except UserError as error:
            return error
        self._session.do(change)
        return None

    def _found(self, file: str, at: int) -> tuple[Draft, Mention] | None:
        """The name that a character is in; None, and told, where it is in none."""
        entry = self._session.workbench.entry
        draft = draft_on(self._session.workbench) if file == entry else None
        mention = draft.mention_at(at) if draft is not None else None
        if draft is None or mention is None:
            self._session.refused.emit(
                UserError(
                    _("Le curseur n'est pas sur un nom du scénario."),
                    remedy=_("Mettez-le sur celui d'un échange, d'une réponse, d'une information…"),
                )
            )
            return None
        return draft, mention
