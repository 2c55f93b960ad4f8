"""What was just deleted, and the way to have it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from entretien.application.authoring.discarding import Discarded
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class BinLine(QFrame):
    """Hidden until something is deleted.

    Signals:
        restore_requested: it should come back; carries what was `Discarded`.
    """

    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._discarded: Discarded | None = None
        self._says = PlainLabel(role="strong", wrap=True)
        self.restore = Button(_("Remettre en place"), shortcut="Ctrl+Z")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GRID, GRID, GRID)
        row.addWidget(self._says, 1)
        row.addWidget(self.restore)
        self.restore.clicked.connect(self._ask)
        self.hide()

    def tell(self, title: str, discarded: Discarded) -> None:
        """The scenario called `title` went."""
        self._discarded = discarded
        said = _("«\u00a0{title}\u00a0» est dans la corbeille des scénarios.").format(title=title)
        self._says.setText(said)
        self.setAccessibleName(said)
        self.show()

    def _ask(self) -> None:
        self.hide()
        self.restore_requested.emit(self._discarded)
