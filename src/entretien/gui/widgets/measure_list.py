"""Bars with their numbers, one under the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bar import Bar
from entretien.gui.widgets.measure import Measure
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import Section


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
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        for place, measure in enumerate(measures):
            bar = Bar(theme)
            bar.show_share(measure.share, measure.tone)
            if measure.band is not None:
                bar.show_band(*measure.band)
            bar.setAccessibleName(" ".join((measure.label, measure.amount, measure.detail)).strip())
            amount = PlainLabel(measure.amount, "muted")
            amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(PlainLabel(measure.label, wrap=True), 2 * place, 0)
            grid.addWidget(bar, 2 * place, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(amount, 2 * place, 2)
            if measure.detail:
                grid.addWidget(PlainLabel(measure.detail, "caption", wrap=True), 2 * place + 1, 0, 1, 3)
        self.add_layout(grid)
