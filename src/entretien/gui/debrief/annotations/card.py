"""One annotation, with what may be done about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.annotations.presenter import AnnotationLine
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.paragraph_label import ParagraphLabel
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class AnnotationCard(QFrame):
    """When it was written, the level it gives, its words.

    Signals:
        correction_requested: it should be written anew.
        erasure_requested: it should go away.
    """

    correction_requested = Signal()
    erasure_requested = Signal()

    def __init__(self, theme: Theme, line: AnnotationLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tint")
        self.setAccessibleName(line.about)
        self.correct = Button(_("Modifier"), "quiet")
        self.erase = Button(_("Supprimer"), "quiet")
        self.correct.clicked.connect(self.correction_requested)
        self.erase.clicked.connect(self.erasure_requested)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(PlainLabel(line.about, "caption", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.correct, self.erase):
            button.setAccessibleDescription(line.about)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID // 2, GAP, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        if line.level:
            column.addWidget(PlainLabel(line.level, "strong", wrap=True))
        column.addWidget(ParagraphLabel(theme, line.text))
