"""What should become of annotations that are not kept when the window is closed."""

from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _, plural


class Answer(Enum):
    """What the person wants; closing the question is to stay."""

    STAY = auto()
    KEEP = auto()
    DROP = auto()


class UnkeptDialog(QDialog):
    """Asked once, before anything is let go of."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        """Ask about `count` annotations."""
        super().__init__(parent)
        self.answer = Answer.STAY
        self.setWindowTitle(_("Quitter"))
        self.keep = Button(_("Garder et quitter"), "primary")
        self.drop = Button(_("Quitter sans garder"))
        self.stay = Button(_("Rester"), "quiet")
        self.keep.clicked.connect(lambda: self._close(Answer.KEEP))
        self.drop.clicked.connect(lambda: self._close(Answer.DROP))
        self.stay.clicked.connect(self.reject)
        sentence = plural(
            "{count} annotation commencée n'est pas encore gardée.",
            "{count} annotations commencées ne sont pas encore gardées.",
            count,
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        for button in (self.stay, self.drop, self.keep):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(sentence.format(count=count), "heading", wrap=True))
        column.addLayout(buttons)
        self.keep.setFocus()

    def _close(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()
