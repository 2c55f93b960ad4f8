"""What is in the bin, and the way to have it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from entretien.application.authoring.discarding import Discarded
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

SIZE = (460, 360)
"""Width and height it opens with, in pixels."""


class BinDialog(QDialog):
    """One of them is put back, or none."""

    def __init__(self, discarded: Sequence[Discarded], parent: QWidget | None = None) -> None:
        """Show `discarded`, the last one at hand."""
        super().__init__(parent)
        self.setWindowTitle(_("Corbeille"))
        self._discarded = discarded
        self.list = QListWidget()
        self.list.setProperty("role", "lines")
        self.list.setAccessibleName(_("Scénarios supprimés"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([each.path.name for each in discarded])
        self.list.setCurrentRow(0)
        self.restore = Button(_("Remettre en place"), "primary")
        self.cancel = Button(_("Ne rien faire"), "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Scénarios supprimés"), "heading"))
        column.addWidget(PlainLabel(_("Le dernier supprimé vient d'abord."), "muted", wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(*SIZE)
        self.restore.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.list.itemActivated.connect(self.accept)
        self.list.setFocus()

    @property
    def chosen(self) -> Discarded:
        """The one at hand."""
        return self._discarded[self.list.currentRow()]
