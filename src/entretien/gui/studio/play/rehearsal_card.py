"""A golden play that does not come out as it did."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.rehearsing import Rehearsal
from entretien.gui.studio.play.difference import Difference
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class RehearsalCard(QFrame):
    """Its name, what became of it, line by line, and whether that may be kept.

    Signals:
        accepted: what came out today is what must come out from now on; carries the `Rehearsal`.
    """

    accepted = Signal(object)

    def __init__(self, theme: Theme, name: str, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(name)
        self.rehearsal = rehearsal
        self._state = PlainLabel(role="muted", wrap=True)
        self.accept = Button(_("Accepter"))
        self.accept.setAccessibleName(_("Accepter «\u00a0{name}\u00a0»").format(name=name))
        self.accept.clicked.connect(lambda: self.accepted.emit(rehearsal))
        self.accept.setVisible(rehearsal.acceptable)
        self._difference = Difference(theme, rehearsal.difference())
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(PlainLabel(name, "strong", wrap=True), 1)
        head.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GAP)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._state)
        column.addWidget(self._difference)
        self._tell(rehearsal)

    def settle(self) -> None:
        """It was accepted."""
        self.accept.hide()
        self._difference.hide()
        self._say(_("Acceptée telle qu'elle se joue."))

    def _tell(self, rehearsal: Rehearsal) -> None:
        if rehearsal.refusal:
            self._say(rehearsal.refusal)
        elif not rehearsal.acceptable:
            self._say(_("La partie s'arrête maintenant avant la fin\u00a0: il lui faut d'autres choix."))
        else:
            self._say("")

    def _say(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
