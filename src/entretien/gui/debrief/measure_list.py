"""Bars with their numbers, one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.gui.debrief.bar import Bar
from entretien.gui.debrief.habits import Measure
from entretien.gui.debrief.section import Section
from entretien.gui.debrief.tones import Tone
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel


class MeasureList(Section):
    """A label, a bar and a number for each."""

    def __init__(
        self,
        theme: Theme,
        heading: str,
        measures: Sequence[Measure],
        about: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(heading, about, parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        for place, measure in enumerate(measures):
            bar = Bar(theme)
            bar.show_share(measure.share, Tone.FAIR)
            bar.setAccessibleName(f"{measure.label} {measure.amount}")
            amount = PlainLabel(measure.amount, "muted")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(PlainLabel(measure.label, wrap=True), place, 0)
            grid.addWidget(bar, place, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(amount, place, 2)
        self.add_layout(grid)
