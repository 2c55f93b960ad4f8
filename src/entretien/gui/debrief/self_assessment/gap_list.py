"""What the learner said of herself, beside what was proved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.gui.debrief.badges import badge_width, level_badge
from entretien.gui.debrief.self_assessment.gaps import Gaps
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import Section, clear
from entretien.kernel.language import _


class GapList(Section):
    """Filled anew when the marks come; hidden when she said nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_("Votre regard"), _("Ce que vous disiez avant de voir les notes."), parent)
        self._theme = theme
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(0, 1)
        self.add_layout(self._grid)
        self.hide()

    def show_gaps(self, gaps: Gaps) -> None:
        """Show her words, then a line per competence."""
        clear(self._grid)
        row = 0
        for text, role in (
            (_("Point fort\u00a0: {text}").format(text=gaps.strength), "body"),
            (_("Axe\u00a0: {text}").format(text=gaps.axis), "body"),
            (gaps.summary, "strong"),
        ):
            if text:
                self._grid.addWidget(PlainLabel(text, role, wrap=True), row, 0, 1, 4)
                row += 1
        for column, name in ((1, _("vous")), (2, _("preuves"))):
            self._grid.addWidget(PlainLabel(name, "caption"), row, column, Qt.AlignmentFlag.AlignCenter)
        for line in gaps.lines:
            row += 1
            self._grid.addWidget(PlainLabel(line.label, wrap=True), row, 0)
            for column, chip in ((1, line.placed), (2, line.proved)):
                if chip is not None:
                    level = level_badge(chip)
                    level.setFixedWidth(badge_width(self._theme, "TS"))
                    self._grid.addWidget(level, row, column, Qt.AlignmentFlag.AlignCenter)
            self._grid.addWidget(PlainLabel(line.words, "caption"), row, 3)
        self.show()
