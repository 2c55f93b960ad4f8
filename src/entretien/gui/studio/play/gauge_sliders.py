"""Where gauges are to stand."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from entretien.gui.theme.spacing import GAP
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import GaugeId
from entretien.scenario.gauges import Gauge

DIGITS = 28
"""Pixels for a value at the natural type size."""


class GaugeSliders(QWidget):
    """A name, a slider and its value for each gauge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = theme.scaled(DIGITS)
        self.sliders: dict[GaugeId, QSlider] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)

    def offer(self, gauges: Sequence[Gauge], values: Mapping[GaugeId, int]) -> None:
        """Show these gauges instead, where `values` puts them."""
        clear(self._grid)
        self.sliders = {}
        for row, gauge in enumerate(gauges):
            self._add(row, gauge, values[gauge.id])

    @property
    def values(self) -> dict[GaugeId, int]:
        """Where each stands."""
        return {gauge: slider.value() for gauge, slider in self.sliders.items()}

    def _add(self, row: int, gauge: Gauge, value: int) -> None:
        slider, shown = QSlider(Qt.Orientation.Horizontal), PlainLabel(str(value))
        slider.setRange(gauge.minimum, gauge.maximum)
        slider.setPageStep(1)
        slider.setValue(value)
        slider.setAccessibleName(gauge_label(gauge))
        slider.valueChanged.connect(lambda moved: shown.setText(str(moved)))
        shown.setMinimumWidth(self._digits)
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sliders[gauge.id] = slider
        for column, part in enumerate((PlainLabel(gauge_label(gauge)), slider, shown)):
            self._grid.addWidget(part, row, column)
