"""Which attempts make the group, on one line."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.application.grouping import Played, Turnout, Wanted
from entretien.gui.attempts import mode_word
from entretien.gui.group.presenter import played_text, since
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.filter_bar import FilterBar
from entretien.gui.widgets.filter_choice import FilterChoice
from entretien.history.mode import Mode
from entretien.kernel.clock import Clock
from entretien.kernel.ids import ScenarioId
from entretien.kernel.language import _


class FilterLine(FilterBar):
    """A scenario, then what its attempts must be.

    Signals:
        changed: something else is wanted.
    """

    changed = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._clock = clock
        self.scenarios = Choice(theme, _("Scénario"), role="filter")
        self.scenarios.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.mode = FilterChoice(theme, _("Mode"))
        self.period = FilterChoice(theme, _("Période"))
        self.turnout = FilterChoice(theme, _("Entretiens de chacun"))
        self.mode.offer(_("Tout mode"), ((mode_word(mode), mode) for mode in Mode))
        self.period.offer(
            _("Toute date"),
            ((_("Aujourd'hui"), 1), (_("7 derniers jours"), 7), (_("30 derniers jours"), 30)),
        )
        self.turnout.offer(
            _("Tous les essais"),
            ((_("Le premier de chacun"), Turnout.FIRST), (_("Le dernier de chacun"), Turnout.LAST)),
        )
        filters = (self.mode, self.period, self.turnout)
        self.hold(self.scenarios, 4, tuple((each, 2) for each in filters))
        for each in (self.scenarios, *filters):
            each.currentIndexChanged.connect(self.changed)

    def offer(self, played: Sequence[Played]) -> None:
        """Offer these scenarios; the one that was looked at stays if it is among them."""
        looked_at = self.scenarios.currentData()
        with QSignalBlocker(self.scenarios):
            self.scenarios.clear()
            for each in played:
                self.scenarios.addItem(played_text(each), each.scenario)
            self.scenarios.setCurrentIndex(max(0, self.scenarios.findData(looked_at)))

    @property
    def scenario(self) -> ScenarioId | None:
        """The one looked at; None where nothing was played."""
        chosen = self.scenarios.currentData()
        return None if chosen is None else ScenarioId(chosen)

    @property
    def wanted(self) -> Wanted:
        """Which of its attempts count."""
        mode, days, turnout = self.mode.picked, self.period.picked, self.turnout.picked
        return Wanted(
            mode=Mode(mode) if mode else None,
            since=since(days, self._clock.now()) if days else None,
            turnout=Turnout(turnout) if turnout else Turnout.ALL,
        )

    def release(self) -> None:
        """Count every attempt."""
        with QSignalBlocker(self):
            for each in (self.mode, self.period, self.turnout):
                each.release()
        self.changed.emit()
