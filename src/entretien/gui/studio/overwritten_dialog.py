"""Whose text should count when somebody else wrote a file meanwhile."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class Answer(Enum):
    """What the author wants; closing the question is to wait."""

    WAIT = auto()
    MINE = auto()
    THEIRS = auto()


class OverwrittenDialog(QDialog):
    """Asked when saving; nothing is written before it is answered."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        """Ask about the files `names`."""
        super().__init__(parent)
        self.answer = Answer.WAIT
        self.setWindowTitle(_("Enregistrer"))
        self.mine = Button(_("Garder mon texte"))
        self.theirs = Button(_("Reprendre celui du disque"), "primary")
        self.wait = Button(_("Attendre"), "quiet")
        self.mine.clicked.connect(lambda: self._close(Answer.MINE))
        self.theirs.clicked.connect(lambda: self._close(Answer.THEIRS))
        self.wait.clicked.connect(self.reject)
        sentence = _("Un autre programme a modifié {files} depuis son ouverture.")
        advice = _(
            "Reprendre le texte du disque s'annule avec Ctrl+Z\u00a0; garder le vôtre remplace le sien."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        for button in (self.wait, self.mine, self.theirs):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(sentence.format(files=", ".join(names)), "heading", wrap=True))
        column.addWidget(PlainLabel(advice, wrap=True))
        column.addLayout(buttons)
        self.theirs.setFocus()

    def _close(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()
