"""Another name for something, wherever it is written."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural

LENGTH = 64
"""Characters of a name."""

WIDTH = 440
"""Pixels of a sentence."""

Write = Callable[[str], UserError | None]
"""Writes another name; why it cannot be, where it cannot."""


class RenameDialog(QDialog):
    """Stays until the name is one that can be written, or is left as it was."""

    def __init__(self, name: str, count: int, write: Write, parent: QWidget | None = None) -> None:
        """Ask for another name than `name`, which is written `count` times."""
        super().__init__(parent)
        self._name = name
        self._write = write
        self.setWindowTitle(_("Renommer"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(LENGTH)
        self.field.setAccessibleName(_("Nouveau nom"))
        self.complaint = Banner()
        self.rename = Button(_("Renommer"), "primary")
        self.leave = Button(_("Ne rien faire"), "quiet")
        self.rename.clicked.connect(self._try)
        self.leave.clicked.connect(self.reject)
        self.field.returnPressed.connect(self._try)
        self._lay_out(count)
        self.setMinimumWidth(WIDTH)
        self.field.selectAll()
        self.field.setFocus()

    def _try(self) -> None:
        name = self.field.text().strip()
        refused = self._write(name) if name != self._name else None
        if refused is None:
            self.accept()
            return
        self.complaint.tell_error(refused)
        self.adjustSize()
        self.field.setFocus()

    def _lay_out(self, count: int) -> None:
        places = plural("Écrit une fois dans ce scénario.", "Écrit {count} fois dans ce scénario.", count)
        heading = _("Renommer «\u00a0{name}\u00a0»").format(name=self._name)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.leave)
        buttons.addWidget(self.rename)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(heading, "heading", wrap=True))
        column.addWidget(PlainLabel(places.format(count=count), "muted"))
        column.addWidget(self.field)
        column.addWidget(self.complaint)
        column.addSpacing(GAP)
        column.addLayout(buttons)
