"""Faults of conduct: which rule they break, what they cost, what was said."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.debrief.badges import WrappedBadge
from entretien.gui.debrief.verdict import FaultLine, Occasion
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import RowButton
from entretien.gui.widgets.section import Section
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _


class FaultList(Section):
    """Each fault with its rule; what was said leads to its turn.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, lines: Sequence[FaultLine], parent: QWidget | None = None) -> None:
        super().__init__(_("Fautes"), parent=parent)
        self._theme = theme
        self.rows: list[RowButton] = []
        for line in lines:
            self._add(line)
            if line is not lines[-1]:
                self.add_space()

    def _add(self, line: FaultLine) -> None:
        side = self._theme.scaled(20)
        sign = PlainLabel()
        sign.setPixmap(
            icon(self._theme, "warning", "bad").pixmap(QSize(side, side), self.devicePixelRatioF())
        )
        title = QHBoxLayout()
        title.setSpacing(GRID)
        title.addWidget(sign)
        title.addWidget(PlainLabel(line.label, "strong", wrap=True), 1)
        self.add_layout(title)
        effect = QHBoxLayout()
        effect.addSpacing(side + GRID)
        effect.addWidget(WrappedBadge(self._theme, line.effect, Tone.BAD))
        effect.addStretch()
        self.add_layout(effect)
        for occasion in line.occasions:
            row = self._row(line, occasion)
            self.rows.append(row)
            self.add_row(row)
        self.add_text(line.rule, "body")
        self.add_text(line.source, "caption")

    def _row(self, line: FaultLine, occasion: Occasion) -> RowButton:
        turn = _("Tour {number}").format(number=occasion.turn)
        row = RowButton(self._theme, ", ".join((turn, line.label, line.effect, occasion.words)))
        row.setToolTip(_("Voir ce tour dans le déroulé (Entrée)"))
        row.clicked.connect(lambda: self.turn_requested.emit(occasion.turn))
        words = QHBoxLayout(row)
        words.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        words.setSpacing(GRID)
        words.addWidget(PlainLabel(turn, "caption"), 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(PlainLabel(occasion.words, wrap=True), 1)
        return row
