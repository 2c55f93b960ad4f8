"""Another title for a scenario."""

from PySide6.QtWidgets import QLineEdit, QWidget

from entretien.content.grammar import TITLE
from entretien.gui.widgets.question import Question
from entretien.kernel.language import _


class RenameDialog(Question):
    """One field; the file keeps its name, under which attempts are kept."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Begin with the `title` there is."""
        super().__init__(_("Titre du scénario"), _("Renommer"), parent=parent)
        self.title = QLineEdit(title)
        self.title.setMaxLength(TITLE)
        self.title.setAccessibleName(_("Titre du scénario"))
        self.content.addWidget(self.title)
        self.title.returnPressed.connect(self.make.click)
        self.title.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.title.selectAll()
        self.title.setFocus()
