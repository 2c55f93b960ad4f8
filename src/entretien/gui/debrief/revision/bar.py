"""One line that says the scenario has changed since, and replays the attempt on what it is now."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.application.replaying import Replayer, Revision
from entretien.gui.background import do_behind
from entretien.gui.theme.spacing import GAP
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.history.records import AttemptHeader
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class RevisionBar(QWidget):
    """Hidden unless there is another version today, which is looked for once the screen has been seen.

    Signals:
        looked: whether there is another version is now known; carries it.
        revised: carries the `Revision`.
        refused: carries the `UserError` that says why it could not be replayed.
    """

    looked = Signal(bool)
    revised = Signal(object)
    refused = Signal(object)

    def __init__(self, replayer: Replayer, header: AttemptHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._replayer = replayer
        self._header = header
        self._looked = False
        self._about = PlainLabel(_("Ce scénario a changé depuis cet entretien."), "muted", wrap=True)
        self.replay = Button(_("Rejouer sur la version actuelle"), "quiet")
        self.replay.clicked.connect(self._replay)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._about, 1)
        row.addWidget(self.replay)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._look)
        self.hide()

    def look(self) -> None:
        """Look for another version, once, behind the window and as soon as that one is idle."""
        if not self._looked:
            self._looked = True
            self._later.start()

    def _look(self) -> None:
        do_behind(self, partial(self._replayer.changed, self._header), self._offer, self._offer_nothing)

    def _offer(self, changed: bool) -> None:
        self.setVisible(changed)
        self.looked.emit(changed)

    def _offer_nothing(self, _gone: UserError) -> None:
        """A scenario that is gone, or that has mistakes today, has no version to be replayed on."""
        self._offer(changed=False)

    def _replay(self) -> None:
        self.replay.setEnabled(False)
        self._about.setText(_("Rejeu sur la version actuelle…"))
        do_behind(self, partial(self._replayer.on_current, self._header.id), self._show, self._refuse)

    def _show(self, revision: Revision) -> None:
        self.hide()
        self.revised.emit(revision)

    def _refuse(self, error: UserError) -> None:
        self.replay.setEnabled(True)
        self._about.setText(_("Ce scénario a changé depuis cet entretien."))
        self.refused.emit(error)
