"""A row of the competence table, and the evidence it opens on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import badge, badge_width, level_badge
from entretien.gui.debrief.competences import CompetenceLine, Proof
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bar import Bar
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import CHEVRON, RowButton
from entretien.gui.widgets.section import clear
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _

_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CompetenceRow(QWidget):
    """Code, label, bar, points and level; opens on what earned them.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, line: CompetenceLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bar = Bar(theme)
        self._points = PlainLabel(role="muted")
        self._remark = PlainLabel(role="caption", wrap=True)
        self._level = QHBoxLayout()
        self._evidence = line.proofs
        self._proofs = QWidget()
        self._proofs.hide()
        self.header = RowButton(theme, line.spoken)
        self.header.setCheckable(bool(line.proofs))
        if not line.proofs:
            self.header.setCursor(Qt.CursorShape.ArrowCursor)
        self.header.setToolTip(_("Voir les preuves (Entrée)") if line.proofs else "")
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
        clear(self._level)
        if line.chip is not None:
            self._level.addWidget(level_badge(line.chip))

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
        row = QHBoxLayout(self.header)
        row.setContentsMargins(GRID, GRID // 2, GRID + theme.scaled(CHEVRON), GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(code, 0, _MIDDLE)
        row.addLayout(names, 5)
        row.addWidget(self._bar, 2, _MIDDLE)
        row.addWidget(self._points, 0, _MIDDLE)
        row.addWidget(level, 0, _MIDDLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._proofs)

    def _open(self, wanted: bool) -> None:
        """Show or hide the evidence, made when it is first asked for."""
        if self._proofs.layout() is None:
            column = QVBoxLayout(self._proofs)
            column.setContentsMargins(GAP, 0, self._theme.scaled(CHEVRON), GRID)
            column.setSpacing(0)
            for proof in self._evidence:
                column.addWidget(self._proof(proof))
        self._proofs.setVisible(wanted)

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
