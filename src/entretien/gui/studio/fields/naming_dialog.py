"""Naming what is about to be added, in the author's own words."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.studio.fields.line_field import LineEdit
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

WIDTH = 30
"""Characters that are seen at once."""


class NamingDialog(QDialog):
    """Nothing is added before something is written."""

    def __init__(self, heading: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        """What was decided; empty while nothing was."""
        self.setWindowTitle(heading)
        self.edit = LineEdit()
        self.edit.setAccessibleName(question)
        self.edit.setMinimumWidth(WIDTH * self.fontMetrics().averageCharWidth())
        self.ok = Button(_("Ajouter"), "primary")
        self.ok.setDefault(True)
        self.ok.setEnabled(False)
        cancel = Button(_("Annuler"), "quiet")
        self.edit.textChanged.connect(lambda text: self.ok.setEnabled(bool(text.strip())))
        self.ok.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.ok)
        self.column = QVBoxLayout()
        self.column.setSpacing(GRID)
        self.column.addWidget(PlainLabel(question, "caption", wrap=True))
        self.column.addWidget(self.edit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(GAP)
        whole.addLayout(self.column)
        whole.addLayout(buttons)

    def accept(self) -> None:
        """Decide."""
        self.title = self.edit.text().strip()
        super().accept()
