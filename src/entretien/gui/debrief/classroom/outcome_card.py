"""What the choice led to, before the class: her answer, the grade in words, the evidence, the remarks."""

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import badge
from entretien.gui.debrief.classroom.slide import Outcome
from entretien.gui.debrief.grade_sign import sign_icon
from entretien.gui.debrief.turns import Tag
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph_label import ParagraphLabel
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import plural

COLUMNS = 3
"""Tags side by side."""


class OutcomeCard(QFrame):
    """Made when it is revealed."""

    def __init__(self, theme: Theme, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self.grade = PlainLabel(outcome.grade.spoken if outcome.grade else "", "heading")
        self.reach = PlainLabel(outcome.reach, "body", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GRID)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(outcome.made, "strong", wrap=True))
        for piece in outcome.after:
            column.addWidget(PlainLabel(piece.speaker, "caption"))
            for text, role in ((piece.text, "spoken"), (piece.aside, "cue")):
                if text:
                    column.addWidget(PlainLabel(text, role, wrap=True))
        if outcome.grade is not None:
            column.addLayout(self._graded(outcome))
        if outcome.tags:
            column.addLayout(_tagged(outcome.tags))
        for remark in outcome.remarks:
            column.addWidget(PlainLabel(remark, "body", wrap=True))
        if outcome.annotations:
            name = plural("Annotation du formateur", "Annotations du formateur", len(outcome.annotations))
            column.addWidget(PlainLabel(name, "caption"))
        for annotation in outcome.annotations:
            column.addWidget(ParagraphLabel(theme, annotation))

    def _graded(self, outcome: Outcome) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        if outcome.grade is not None:
            side = self._theme.scaled(18)
            sign = PlainLabel()
            icon = sign_icon(self._theme, outcome.grade.grade, self.devicePixelRatioF())
            sign.setPixmap(icon.pixmap(side, side))
            row.addWidget(sign)
        row.addWidget(self.grade)
        row.addSpacing(GAP)
        row.addWidget(self.reach, 1)
        return row


def _tagged(tags: tuple[Tag, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(GRID)
    for place, tag in enumerate(tags):
        label = badge(tag.text, tag.tone)
        label.setWordWrap(True)
        grid.addWidget(label, *divmod(place, COLUMNS))
    return grid
