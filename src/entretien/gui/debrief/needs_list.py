"""The map of needs: by domain, what the client said and what was left unasked."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.badges import badge
from entretien.gui.debrief.discovery import Need, NeedsMap
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.row_button import RowButton
from entretien.gui.widgets.section import Section
from entretien.gui.widgets.tones import Tone
from entretien.kernel.language import _

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class NeedsList(Section):
    """Found facts lead to the turn that gave them.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, needs: NeedsMap, parent: QWidget | None = None) -> None:
        super().__init__(_("Carte des besoins"), needs.found, parent)
        self._theme = theme
        if needs.by_kind:
            self.add_text(needs.by_kind, "body")
        for domain in needs.domains:
            self.add_text(f"{domain.domain} · {domain.count}", "strong")
            for need in domain.needs:
                self.add_row(self._row(need))

    def _row(self, need: Need) -> QWidget:
        found = need.turn is not None
        state = _("Tour {number}").format(number=need.turn) if found else _("pas obtenu")
        spoken = ", ".join(
            part for part in (need.label, _("besoin latent") if need.latent else "", state, need.how) if part
        )
        row: QWidget
        if need.turn is None:
            row = QWidget()
            row.setAccessibleName(spoken)
        else:
            row = self._button(spoken, need.turn)
        line = QHBoxLayout(row)
        line.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        line.setSpacing(GRID)
        line.addWidget(self._sign("check" if found else "close", "good" if found else "muted"), 0, _MIDDLE)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel(need.label, "body" if found else "muted", wrap=True))
        if need.how:
            words.addWidget(PlainLabel(need.how, "caption", wrap=True))
        line.addLayout(words, 1)
        if need.latent:
            line.addWidget(badge(_("latent"), Tone.FAIR), 0, _MIDDLE)
        line.addWidget(PlainLabel(state, "caption"), 0, _MIDDLE)
        return row

    def _button(self, spoken: str, turn: int) -> RowButton:
        button = RowButton(self._theme, spoken)
        button.setToolTip(_("Voir ce tour dans le déroulé (Entrée)"))
        button.clicked.connect(lambda: self.turn_requested.emit(turn))
        return button

    def _sign(self, name: str, role: str) -> PlainLabel:
        side = self._theme.scaled(16)
        sign = PlainLabel()
        sign.setPixmap(icon(self._theme, name, role).pixmap(QSize(side, side), self.devicePixelRatioF()))
        return sign
