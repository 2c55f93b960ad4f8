"""The attempt that another one is compared with."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from entretien.gui.history.comparing import partner_line
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _

SIZE = (620, 420)
"""Width and height it opens with, in pixels."""


class PartnerDialog(QDialog):
    """The attempts on the same scenario, one at hand.

    Signals:
        chosen: carries the header of the one that was taken.
    """

    chosen = Signal(object)

    def __init__(
        self, one: AttemptHeader, partners: Sequence[AttemptHeader], parent: QWidget | None = None
    ) -> None:
        """Ask which of `partners` is put beside `one`."""
        super().__init__(parent)
        self.setWindowTitle(_("Comparer avec…"))
        self._partners = partners
        self.list = QListWidget()
        self.list.setProperty("role", "lines")
        self.list.setAccessibleName(_("Entretiens du même scénario"))
        for each in partners:
            self.list.addItem(QListWidgetItem(partner_line(each)))
        self.list.setWordWrap(True)
        self.list.itemDoubleClicked.connect(self.accept)
        self.compare = Button(_("Comparer"), "primary")
        self.compare.setDefault(True)
        self.compare.clicked.connect(self.accept)
        give_up = Button(_("Renoncer"), "quiet", shortcut="Esc")
        give_up.clicked.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self._partners[self.list.currentRow()]))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(give_up)
        buttons.addWidget(self.compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(one.title, "title", wrap=True))
        column.addWidget(PlainLabel(partner_line(one), "muted", wrap=True))
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(*SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the first one at hand: earlier, items would be measured without their padding."""
        super().showEvent(event)
        self.list.setCurrentRow(0)
        self.list.setFocus()
