"""Faults of conduct: what was said, which rule it breaks, what it costs."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import badge
from entretien.gui.debrief.row_button import RowButton
from entretien.gui.debrief.section import Section
from entretien.gui.debrief.tones import Tone
from entretien.gui.debrief.verdict import FaultLine
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class FaultList(Section):
    """A row for each; pressing it shows its turn.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, lines: Sequence[FaultLine], parent: QWidget | None = None) -> None:
        super().__init__(_("Fautes"), parent=parent)
        self._theme = theme
        self.rows = [self._row(line) for line in lines]
        for row in self.rows:
            self.add_row(row)

    def _row(self, line: FaultLine) -> RowButton:
        turn = _("Tour {number}").format(number=line.turn)
        row = RowButton(self._theme, ", ".join((turn, line.label, line.effect, line.words, line.rule)))
        row.setToolTip(_("Voir ce tour dans le déroulé (Entrée)"))
        row.clicked.connect(lambda: self.turn_requested.emit(line.turn))
        sign = PlainLabel()
        side = self._theme.scaled(20)
        sign.setPixmap(
            icon(self._theme, "warning", "bad").pixmap(QSize(side, side), self.devicePixelRatioF())
        )
        title = QHBoxLayout()
        title.setSpacing(GRID)
        title.addWidget(sign)
        title.addWidget(PlainLabel(line.label, "strong", wrap=True), 1)
        title.addWidget(badge(line.effect, Tone.BAD), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(row)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        column.addLayout(title)
        column.addWidget(PlainLabel(f"{turn} · {line.words}", wrap=True))
        column.addWidget(PlainLabel(line.rule, wrap=True))
        column.addWidget(PlainLabel(line.source, "caption", wrap=True))
        return row
