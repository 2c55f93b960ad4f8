"""Key moments as buttons that jump to their turn."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from entretien.gui.debrief.grade_sign import sign_icon
from entretien.gui.debrief.timeline.moments import Moment, Moments
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip
from entretien.gui.widgets.section import clear
from entretien.kernel.language import _


class MomentBar(QWidget):
    """What cost most, then the best turns; hidden while none is known.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons: list[Button] = []
        self._shown: list[QWidget] = []
        self._groups = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(GRID)
        self.hide()

    def show_moments(self, moments: Moments) -> None:
        """Show these instead of any before."""
        clear(self._groups)
        self.buttons.clear()
        self._shown.clear()
        for heading, group in ((_("À revoir"), moments.costly), (_("Réussis"), moments.good)):
            if group:
                self._shown.append(self._group(heading, group))
                self._groups.addWidget(self._shown[-1])
        self._groups.addStretch()
        self.setVisible(bool(self.buttons))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One group, and the other below it."""
        widest = max((each.minimumSizeHint().width() for each in self._shown), default=0)
        return QSize(widest, self._groups.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wanted = sum(each.sizeHint().width() + GRID for each in self._shown)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._groups.setDirection(beside if self.width() >= wanted else below)

    def _group(self, heading: str, moments: Iterable[Moment]) -> QWidget:
        group = QWidget()
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID // 2)
        line.addWidget(PlainLabel(heading, "caption"))
        for moment in moments:
            line.addWidget(self._button(moment))
        line.addStretch()
        return group

    def _button(self, moment: Moment) -> Button:
        button = Button(str(moment.turn), "chip")
        button.setIcon(sign_icon(self._theme, moment.grade, self.devicePixelRatioF()))
        button.setAccessibleName(moment.spoken)
        parts = (moment.verdict, moment.gap, moment.said, moment.instead, moment.reach)
        button.setToolTip(literal_tooltip("\n".join(part for part in parts if part)))
        button.clicked.connect(partial(self.turn_requested.emit, moment.turn))
        self.buttons.append(button)
        return button
