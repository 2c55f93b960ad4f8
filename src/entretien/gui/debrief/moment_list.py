"""Key moments in full: what was said, what could have been, why, what was still within reach."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import badge
from entretien.gui.debrief.grade_sign import sign_icon
from entretien.gui.debrief.grading import TONES
from entretien.gui.debrief.timeline.moments import Moment, Moments
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import RowButton
from entretien.gui.widgets.section import Section, clear
from entretien.kernel.language import _


class MomentList(Section):
    """Filled anew when values come; each moment leads to its turn.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_("Moments clés"), _("Là où l'entretien s'est joué."), parent)
        self._theme = theme
        self.rows: list[RowButton] = []
        self._moments = QVBoxLayout()
        self._moments.setSpacing(GRID // 2)
        self.add_layout(self._moments)
        self.hide()

    def show_moments(self, moments: Moments) -> None:
        """Show these instead of any before; hidden when there are none."""
        clear(self._moments)
        self.rows.clear()
        for heading, group in (
            (_("Ce qui a le plus coûté"), moments.costly),
            (_("Vos meilleurs tours"), moments.good),
        ):
            if group:
                self._moments.addWidget(PlainLabel(heading, "strong"))
                for moment in group:
                    row = self._row(moment)
                    self.rows.append(row)
                    self._moments.addWidget(row)
        self.setVisible(bool(self.rows))

    def _row(self, moment: Moment) -> RowButton:
        row = RowButton(self._theme, moment.spoken)
        row.setToolTip(_("Voir ce tour dans le déroulé (Entrée)"))
        row.clicked.connect(partial(self.turn_requested.emit, moment.turn))
        sign = PlainLabel()
        side = self._theme.scaled(16)
        sign.setPixmap(sign_icon(self._theme, moment.grade, self.devicePixelRatioF()).pixmap(side, side))
        title = QHBoxLayout()
        title.setSpacing(GRID)
        title.addWidget(PlainLabel(_("Tour {number}").format(number=moment.turn), "caption"))
        title.addWidget(badge(moment.verdict, TONES[moment.grade]))
        title.addStretch()
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addLayout(title)
        words.addWidget(PlainLabel(moment.said, wrap=True))
        if moment.instead:
            better = _("Mieux\u00a0: {words}").format(words=moment.instead)
            words.addWidget(PlainLabel(better, "strong", wrap=True))
        for text in (moment.gap, *moment.why, moment.reach):
            if text:
                words.addWidget(PlainLabel(text, "muted", wrap=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(GRID, GRID, GRID, GRID)
        line.setSpacing(GRID)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return row
