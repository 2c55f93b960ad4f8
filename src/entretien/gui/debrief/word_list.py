"""Words to watch; each leads to the turns where it was said."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.debrief.wording import Word, WordGroup, no_words
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import Section
from entretien.kernel.language import _


class WordList(Section):
    """A line per word, a button per turn.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, groups: tuple[WordGroup, ...], parent: QWidget | None = None) -> None:
        super().__init__(_("Mots à surveiller"), parent=parent)
        if not groups:
            self.add_text(no_words(), "body")
        for group in groups:
            self.add_text(group.name, "strong")
            self.add_text(group.advice, "caption")
            for word in group.words:
                self.add_layout(self._line(word))

    def _line(self, word: Word) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.addWidget(PlainLabel(f"«\u00a0{word.label}\u00a0»", wrap=True), 1)
        for turn in dict.fromkeys(word.turns):
            button = Button(_("Tour {number}").format(number=turn), "chip")
            button.setAccessibleName(_("{word}, tour {number}").format(word=word.label, number=turn))
            button.setToolTip(_("Voir ce tour dans le déroulé (Entrée)"))
            button.clicked.connect(partial(self.turn_requested.emit, turn))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line
