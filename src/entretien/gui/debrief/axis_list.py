"""What to work on: a few competences, each with the gestures that show it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.debrief.advice import Axis
from entretien.gui.debrief.badges import badge_width, level_badge
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import Section, clear
from entretien.kernel.language import _


class AxisList(Section):
    """Filled anew when the marks come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_("À travailler"), _("Des gestes à essayer la prochaine fois."), parent)
        self._theme = theme
        self._axes = QVBoxLayout()
        self._axes.setSpacing(GAP)
        self.add_layout(self._axes)

    def show_axes(self, axes: Sequence[Axis], otherwise: str) -> None:
        """Show `axes`; `otherwise` says why there are none."""
        clear(self._axes)
        for axis in axes:
            self._axes.addLayout(self._axis(axis))
        if not axes:
            self._axes.addWidget(PlainLabel(otherwise, wrap=True))

    def _axis(self, axis: Axis) -> QVBoxLayout:
        title = QHBoxLayout()
        title.setSpacing(GRID)
        title.addWidget(PlainLabel(axis.label, "strong", wrap=True), 1)
        level = level_badge(axis.chip)
        level.setFixedWidth(badge_width(self._theme, "TS"))
        title.addWidget(level, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addLayout(title)
        for gesture in axis.gestures:
            line = QHBoxLayout()
            line.setSpacing(GRID)
            line.addWidget(PlainLabel("•", "muted"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(gesture, wrap=True), 1)
            column.addLayout(line)
        return column
