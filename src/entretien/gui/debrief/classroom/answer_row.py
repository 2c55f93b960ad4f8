"""One answer before the class: its number, its words, its votes, and in the end what it led to."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QRegularExpressionValidator
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import badge
from entretien.gui.debrief.classroom.slide import Answer
from entretien.gui.debrief.classroom.vote_bar import VoteBar
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _

USUAL_CLASS = Answer(1, "", "", votes=88, share=1.0, leading=True)
"""Its tally leaves every bar the same length, in a class of usual size."""

FIELD = 64
"""Width of a count that is typed, in pixels at the natural type size."""

DIGITS = QRegularExpression("[0-9]{0,3}")
"""No sign, and no more than `MOST_VOTES`."""


class AnswerRow(QFrame):
    """Follows its answer through the vote.

    Signals:
        counted: the trainer typed a count; carries the number of the answer and its votes.
    """

    counted = Signal(int, int)

    def __init__(self, theme: Theme, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = answer.number
        self.words = PlainLabel(answer.words, "spoken" if answer.number else "muted", wrap=True)
        self.marks = QHBoxLayout()
        self.bar = VoteBar(theme)
        self.tally = PlainLabel(role="strong")
        self.tally.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.votes = QLineEdit()
        self.votes.setValidator(QRegularExpressionValidator(DIGITS, self.votes))
        self.votes.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.votes.setFixedWidth(theme.scaled(FIELD))
        self.votes.setPlaceholderText("0")
        self.votes.setAccessibleName(_("Voix pour la réponse {number}").format(number=answer.number))
        self.votes.hide()
        self._lay_out(theme, answer)
        self.show_answer(answer)
        self.votes.textEdited.connect(self._count)

    def show_answer(self, answer: Answer) -> None:
        """Show what is known of it now."""
        self.setProperty("role", "tint" if answer.chosen else "card")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(answer.spoken)
        for shown in (self.bar, self.tally):
            shown.setVisible(answer.share is not None)
        self.tally.setText(answer.tally)
        self.bar.show_share(answer.share or 0.0, leading=answer.leading, spoken=answer.tally)
        self._show_marks(answer)
        if int(self.votes.text() or 0) != answer.votes:
            self.votes.setText(str(answer.votes))

    def let_count(self, wanted: bool) -> None:
        """Let the trainer type its votes; a closed answer has none."""
        self.votes.setVisible(wanted and self._number > 0)

    def _count(self, typed: str) -> None:
        """What a validator lets through: digits, or nothing."""
        self.counted.emit(self._number, int(typed or 0))

    def _show_marks(self, answer: Answer) -> None:
        while (item := self.marks.takeAt(0)) is not None:
            if (former := item.widget()) is not None:
                former.hide()
                former.deleteLater()
        for place, mark in enumerate(answer.marks):
            self.marks.addWidget(badge(mark, Tone.FAIR if answer.chosen and not place else Tone.QUIET))
        self.marks.addStretch()

    def _lay_out(self, theme: Theme, answer: Answer) -> None:
        number = PlainLabel(str(answer.number) if answer.number else "\u2013", "heading")
        number.setMinimumWidth(theme.scaled(20))
        number.setAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(GRID // 2)
        said.addWidget(self.words)
        if answer.closed:
            said.addWidget(PlainLabel(answer.closed, "caption", wrap=True))
        said.addLayout(self.marks)
        bold = theme.font("body")
        bold.setWeight(QFont.Weight.DemiBold)
        self.tally.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(USUAL_CLASS.tally))
        votes = QHBoxLayout()
        votes.setSpacing(GAP)
        votes.addWidget(self.bar, 1)
        votes.addWidget(self.tally)
        said.addLayout(votes)
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID, GRID, GAP, GRID)
        grid.setHorizontalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(said, 0, 1)
        grid.addWidget(self.votes, 0, 2)
