"""Where the interview takes place, for whom, for how long, and by which figures."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.application.authoring.sketch import Sketch
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.studio.wizard.page import Page
from entretien.gui.studio.wizard.words import level_advice
from entretien.gui.theme.spacing import GAP
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.segments import Segments
from entretien.kernel.ids import BankId, FiguresId
from entretien.kernel.language import _
from entretien.scenario.speech import Channel
from entretien.scenario.words import channel_word

LEVELS = (1, 2, 3)


class SettingPage(Page):
    """One control for each; the figures and the bank are asked only where there are several."""

    def __init__(
        self,
        theme: Theme,
        sketch: Sketch,
        figures: Sequence[FiguresId],
        banks: Sequence[BankId],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.channel = Segments(
            _("Canal"), [(channel_word(each), each.value) for each in Channel], sketch.channel
        )
        self.level = Segments(_("Niveau"), [(str(each), str(each)) for each in LEVELS], str(sketch.level))
        self.minutes = Stepper(theme, _("Durée"), 1, 120)
        self.minutes.show_number(sketch.minutes)
        self.figures = _choice(theme, _("Barème"), figures, sketch.figures)
        self.bank = _choice(theme, _("Banque"), banks, sketch.bank)
        self._says = PlainLabel(level_advice(sketch.level), "caption", wrap=True)
        self._lay_out()
        for picked in (self.channel.picked, self.level.picked):
            picked.connect(self._tell)
        self.minutes.stepped.connect(self._tell)
        self.figures.currentIndexChanged.connect(self._tell)
        self.bank.currentIndexChanged.connect(self._tell)

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with this setting."""
        return replace(
            sketch,
            channel=Channel(self.channel.value),
            level=int(self.level.value),
            minutes=self.minutes.number.value(),
            figures=self.figures.currentData(),
            bank=self.bank.currentData(),
        )

    def focus_first(self) -> None:
        """The channel taken."""
        self.channel.setFocus()

    def _tell(self) -> None:
        self._says.setText(level_advice(int(self.level.value)))
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GAP)
        rows: tuple[tuple[str, QWidget], ...] = (
            (_("Canal"), self.channel),
            (_("Niveau"), self.level),
            ("", self._says),
            (_("Durée, en minutes"), self.minutes),
            (_("Barème"), self.figures),
            (_("Banque"), self.bank),
        )
        for row, (name, control) in enumerate(rows):
            label = PlainLabel(name, "muted")
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            if control is self._says:
                grid.addWidget(control, row, 1)
            else:
                grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignLeft)
            if isinstance(control, Choice) and control.count() < 2:
                label.hide()
                control.hide()
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        self.column.addStretch(1)


def _choice(theme: Theme, name: str, ids: Sequence[str], taken: str | None) -> Choice:
    choice = Choice(theme, name)
    for id_ in ids:
        choice.addItem(id_, id_)
    choice.setCurrentIndex(max(0, choice.findData(taken)))
    return choice
