"""A row of the competence table, and what it opens on: the evidence, what the trainer wrote."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.gui.debrief.annotations.annotation_list import AnnotationList
from entretien.gui.debrief.annotations.written import Written
from entretien.gui.debrief.badges import badge, badge_width, level_badge
from entretien.gui.debrief.competences import CompetenceLine, Proof
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bar import Bar
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import CHEVRON, RowButton
from entretien.gui.widgets.section import clear
from entretien.gui.widgets.tones import Tone
from entretien.history.annotations import Subject
from entretien.kernel.language import _

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


SIGN = 14
"""Side of the sign of what is annotated, at the natural type size."""


class CompetenceRow(QWidget):
    """Code, label, bar, points and level, and the trainer's beside it; opens on what earned them.

    Signals:
        turn_requested: carries the number of a turn to show.
        annotated: the trainer wrote something, or took it away.
        refused: carries the `UserError` that says why that was not kept.
    """

    turn_requested = Signal(int)
    annotated = Signal()
    refused = Signal(object)

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        notebook: Notebook,
        line: CompetenceLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framework = framework
        self._notebook = notebook
        self._subject = Subject(competence=line.code)
        self._bar = Bar(theme)
        self._points = PlainLabel(role="muted")
        self._remark = PlainLabel(role="caption", wrap=True)
        self._trainer = QWidget()
        self._said = QHBoxLayout(self._trainer)
        self._level = QHBoxLayout()
        self._evidence = line.proofs
        self._inside = QWidget()
        self._inside.hide()
        self.annotations: AnnotationList | None = None
        """What the trainer wrote; made when the row is first opened."""
        self.header = RowButton(theme, line.spoken)
        self.header.setCheckable(True)
        self.header.setToolTip(_("Voir les preuves, annoter (Entrée)"))
        self.header.toggled.connect(self._open)
        self._lay_out(line)
        self.show_line(line)

    def show_line(self, line: CompetenceLine) -> None:
        """Show the marks as they are now known; the evidence stays."""
        self.header.setAccessibleName(line.spoken)
        self._bar.show_share(line.share, line.chip.tone if line.chip else Tone.QUIET)
        self._points.setText(line.points)
        self._remark.setText(line.remark)
        self._remark.setVisible(bool(line.remark))
        self._show_trainer(line)
        clear(self._level)
        if line.chip is not None:
            self._level.addWidget(level_badge(line.chip))

    def _show_trainer(self, line: CompetenceLine) -> None:
        """That she wrote, and the level she gives: below the computed one, never in its place."""
        clear(self._said)
        self._trainer.setVisible(line.written is not None)
        if line.written is not None:
            self._said.addWidget(self._sign(line.written), 0, _MIDDLE)
            if line.given is not None:
                self._said.addWidget(level_badge(line.given), 0, _MIDDLE)
            self._said.addWidget(PlainLabel(line.trainer, "caption", wrap=True), 1, _MIDDLE)

    def _lay_out(self, line: CompetenceLine) -> None:
        theme = self._theme
        code = PlainLabel(line.code, "caption")
        code.setFixedWidth(QFontMetrics(theme.font("caption")).horizontalAdvance("C4.6.100"))
        self._points.setMinimumWidth(QFontMetrics(theme.font()).horizontalAdvance("−00 sur 00"))
        self._points.setAlignment(_END)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(PlainLabel(line.label, wrap=True))
        names.addWidget(self._remark)
        level = QWidget()
        level.setLayout(self._level)
        self._level.setContentsMargins(0, 0, 0, 0)
        level.setFixedWidth(badge_width(theme, "TS"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(code, 0, _MIDDLE)
        row.addLayout(names, 5)
        row.addWidget(self._bar, 2, _MIDDLE)
        row.addWidget(self._points, 0, _MIDDLE)
        row.addWidget(level, 0, _MIDDLE)
        self._said.setContentsMargins(code.width() + GRID, 0, 0, 0)
        self._said.setSpacing(GRID)
        lines = QVBoxLayout(self.header)
        lines.setContentsMargins(GRID, GRID // 2, GRID + theme.scaled(CHEVRON), GRID // 2)
        lines.setSpacing(GRID // 2)
        lines.addLayout(row)
        lines.addWidget(self._trainer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._inside)

    def _open(self, wanted: bool) -> None:
        """Show or hide the evidence and the annotations, made when they are first asked for."""
        if self.annotations is None:
            self.annotations = AnnotationList(self._theme, self._framework, self._notebook, self._subject)
            self.annotations.changed.connect(self.annotated)
            self.annotations.refused.connect(self.refused)
            column = QVBoxLayout(self._inside)
            column.setContentsMargins(GAP, 0, self._theme.scaled(CHEVRON), GRID)
            column.setSpacing(0)
            for proof in self._evidence:
                column.addWidget(self._proof(proof))
            column.addSpacing(GRID)
            column.addWidget(self.annotations)
            column.addWidget(self.annotations.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.setVisible(wanted)

    def _sign(self, written: Written) -> PlainLabel:
        sign, side = PlainLabel(), self._theme.scaled(SIGN)
        drawn = pixmap(self._theme, *written.sign, round(side * self.devicePixelRatioF()))
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        sign.setPixmap(drawn)
        return sign

    def _proof(self, proof: Proof) -> RowButton:
        turn = _("Tour {number}").format(number=proof.turn)
        button = RowButton(self._theme, f"{turn}, {proof.words}, {proof.points}")
        button.setToolTip(_("Voir ce tour dans le déroulé (Entrée)"))
        button.clicked.connect(lambda: self.turn_requested.emit(proof.turn))
        number = PlainLabel(turn, "caption")
        number.setFixedWidth(QFontMetrics(self._theme.font("caption")).horizontalAdvance(f"{turn}00"))
        points = badge(proof.points, proof.tone)
        points.setFixedWidth(badge_width(self._theme, "+20"))
        row = QHBoxLayout(button)
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(number, 0, _MIDDLE)
        row.addWidget(PlainLabel(proof.words, wrap=True), 1)
        row.addWidget(points, 0, _MIDDLE)
        return button
