"""Another title for a scenario."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.content.grammar import TITLE
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class RenameDialog(QDialog):
    """One field; the file keeps its name, under which attempts are kept."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin with the `title` there is."""
        super().__init__(parent)
        self.setWindowTitle(_("Renommer"))
        self.title = QLineEdit(title)
        self.title.setMaxLength(TITLE)
        self.title.setAccessibleName(_("Titre du scénario"))
        self.make = Button(_("Renommer"), "primary")
        self.cancel = Button(_("Ne rien faire"), "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Titre du scénario"), "heading"))
        column.addWidget(self.title)
        column.addLayout(buttons)
        self.setMinimumWidth(460)
        self.make.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.title.returnPressed.connect(self.make.click)
        self.title.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.title.selectAll()
        self.title.setFocus()
