"""The foot of the briefing: how to play, on which day, and the way in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from entretien.gui.attempts import mode_word
from entretien.gui.prepare.presenter import begin_word, days, mode_help, start
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.segments import Segments
from entretien.history.mode import Mode
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario


class LaunchBar(QFrame):
    """Mode, day, and the button that begins.

    Signals:
        begin_requested: carries the `Mode` and the `Start`.
    """

    begin_requested = Signal(object, object)

    def __init__(
        self, theme: Theme, scenario: Scenario, mode: Mode, seed: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._scenario = scenario
        self._seed = seed
        self._mode = Segments(_("Mode"), [(mode_word(each), each) for each in Mode], mode)
        self._says = PlainLabel(role="caption", wrap=True)
        self._day = Choice(theme, _("Jour"), role="filter")
        for day in days(scenario):
            self._day.addItem(day.label, day)
        self._day.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._begin = Button(begin_word(scenario.channel), "primary", shortcut="Ctrl+Return")
        self._begin.setDefault(True)
        self._mode.picked.connect(self._explain)
        self._begin.clicked.connect(self._tell)
        self._explain(mode)
        self._lay_out()
        self._day.setVisible(self._day.count() > 1)

    def focus_first(self) -> None:
        """The button that begins: one presses Enter."""
        self._begin.setFocus()

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(GAP)
        ways.addWidget(self._mode)
        ways.addWidget(self._day)
        ways.addStretch()
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addLayout(ways)
        words.addWidget(self._says)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        row.setSpacing(MARGIN)
        row.addLayout(words, 1)
        row.addWidget(self._begin)

    def _explain(self, mode: str) -> None:
        self._says.setText(mode_help(Mode(mode)))

    def _tell(self) -> None:
        command = start(self._scenario, self._day.currentData(), self._seed)
        self.begin_requested.emit(Mode(self._mode.value), command)
