"""What is in the bin, and the way to have it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from entretien.application.authoring.discarding import Discarded
from entretien.gui.widgets.question import Question
from entretien.kernel.language import _


class BinDialog(Question):
    """One of them is put back, or none."""

    def __init__(self, discarded: Sequence[Discarded], parent: QWidget | None = None) -> None:
        """Show `discarded`, the last one at hand."""
        about = _("Le dernier supprimé vient d'abord.")
        super().__init__(_("Scénarios supprimés"), _("Remettre en place"), about, parent)
        self._discarded = discarded
        self.list = QListWidget()
        self.list.setProperty("role", "lines")
        self.list.setAccessibleName(_("Scénarios supprimés"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.addItems([each.path.name for each in discarded])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        self.content.addWidget(self.list)
        self.list.setFocus()

    @property
    def chosen(self) -> Discarded:
        """The one at hand."""
        return self._discarded[self.list.currentRow()]
