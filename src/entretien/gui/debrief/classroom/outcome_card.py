"""What the choice led to, before the class: her answer, the grade in words, the evidence, the remarks."""

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import WrappedBadge
from entretien.gui.debrief.classroom.slide import Outcome
from entretien.gui.debrief.grade_sign import sign_icon
from entretien.gui.debrief.grading import GradeChip
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
            column.addLayout(self._graded(outcome.grade))
        column.addWidget(self.reach)
        self.reach.setVisible(bool(outcome.reach))
        if outcome.tags:
            column.addLayout(self._tagged(outcome.tags))
        for remark in outcome.remarks:
            column.addWidget(PlainLabel(remark, "body", wrap=True))
        if outcome.annotations:
            name = plural("Annotation du formateur", "Annotations du formateur", len(outcome.annotations))
            column.addWidget(PlainLabel(name, "caption"))
        for annotation in outcome.annotations:
            column.addWidget(ParagraphLabel(theme, annotation))

    def _graded(self, chip: GradeChip) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        side = self._theme.scaled(18)
        sign = PlainLabel()
        sign.setPixmap(sign_icon(self._theme, chip.grade, self.devicePixelRatioF()).pixmap(side, side))
        row.addWidget(sign)
        row.addWidget(self.grade, 1)
        return row

    def _tagged(self, tags: tuple[Tag, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(GRID)
        grid.setColumnStretch(COLUMNS, 1)
        for place, tag in enumerate(tags):
            grid.addWidget(WrappedBadge(self._theme, tag.text, tag.tone), *divmod(place, COLUMNS))
        return grid
