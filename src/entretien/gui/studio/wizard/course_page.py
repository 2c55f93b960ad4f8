"""Which phases the interview goes through."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.application.authoring.skeleton import SEQUENCE
from entretien.application.authoring.sketch import Sketch
from entretien.gui.studio.wizard.page import Page
from entretien.gui.studio.wizard.words import phase_advice
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.scenario.phases import PhaseName
from entretien.scenario.words import phase_word

ORDER = (PhaseName.PREPARATION, *SEQUENCE, PhaseName.FOLLOW_UP)
"""All of them, in the order they are conducted."""


class CoursePage(Page):
    """A button for each phase, pressed while it is part of the interview."""

    def __init__(self, sketch: Sketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {phase: _button(phase, on=phase in sketch.phases) for phase in ORDER}
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        for row, (phase, button) in enumerate(self.buttons.items()):
            grid.addWidget(button, row, 0)
            grid.addWidget(PlainLabel(phase_advice(phase), "muted", wrap=True), row, 1)
            button.toggled.connect(self.changed)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with these phases."""
        return replace(
            sketch, phases=tuple(phase for phase, button in self.buttons.items() if button.isChecked())
        )

    def focus_first(self) -> None:
        """The first phase."""
        self.buttons[ORDER[0]].setFocus()


def _button(phase: PhaseName, *, on: bool) -> Button:
    button = Button(phase_word(phase), "option")
    button.setCheckable(True)
    button.setChecked(on)
    button.setAccessibleDescription(phase_advice(phase))
    return button
