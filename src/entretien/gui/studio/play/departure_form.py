"""Where a tryout begins: the day, the exchange, and what has happened by then."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.application.authoring.trying import Beginning
from entretien.gui.studio.play import departures
from entretien.gui.studio.play.check_list import CheckList
from entretien.gui.studio.play.gauge_sliders import GaugeSliders
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.ids import ExchangeId, FactId, GaugeId, ReplyId, VariantId
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario


class DepartureForm(QWidget):
    """A page of its own; from the start of the interview only the day may be chosen.

    Signals:
        begun: carries a `Beginning`.
        withdrawn: nothing changes.
    """

    begun = Signal(object)
    withdrawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenario: Scenario | None = None
        self.place = Choice(theme, _("Commencer à"))
        self.day = Choice(theme, _("Jour"))
        self.gauges = GaugeSliders(theme)
        self.facts = CheckList(theme, _("Le client a dit"))
        self.said = CheckList(theme, _("On a choisi"))
        self.visits = CheckList(theme, _("On a abordé"))
        self._by_then = QWidget()
        self.begin = Button(_("Commencer"), "primary")
        self.withdraw = Button(_("Revenir"), "quiet")
        self._lay_out()
        self.setFocusProxy(self.place)
        self.day.currentIndexChanged.connect(self._show_gauges)
        self.place.currentIndexChanged.connect(self._follow_place)
        self.begin.clicked.connect(self._tell)
        self.withdraw.clicked.connect(self.withdrawn)

    def fill(self, scenario: Scenario, beginning: Beginning) -> None:
        """Show `beginning`, to be changed."""
        self._scenario = None
        _offer(self.day, departures.days(scenario), beginning.variant)
        _offer(self.place, departures.places(scenario), beginning.exchange or "")
        self._scenario = scenario
        self.facts.offer(departures.facts(scenario), beginning.facts)
        self.said.offer(departures.said(scenario, beginning.exchange), beginning.chosen)
        self.visits.offer(departures.visits(scenario), beginning.visited)
        self.gauges.offer(scenario.gauges, {**self._usual(scenario), **dict(beginning.gauges)})
        self._by_then.setVisible(self._exchange is not None)

    @property
    def beginning(self) -> Beginning:
        """What the form says."""
        if self._scenario is None or self._exchange is None:
            return Beginning(self._variant)
        usual = self._usual(self._scenario)
        return Beginning(
            self._variant,
            self._exchange,
            tuple((gauge, value) for gauge, value in self.gauges.values.items() if value != usual[gauge]),
            tuple(map(FactId, self.facts.ticked)),
            tuple(map(ReplyId, self.said.ticked)),
            tuple(map(ExchangeId, self.visits.ticked)),
        )

    @property
    def _variant(self) -> VariantId:
        return VariantId(self.day.currentData() or "")

    @property
    def _exchange(self) -> ExchangeId | None:
        return ExchangeId(self.place.currentData()) if self.place.currentData() else None

    def _usual(self, scenario: Scenario) -> dict[GaugeId, int]:
        return departures.gauges_of(scenario, self._variant)

    def _follow_place(self) -> None:
        """What may have been said depends on where it begins."""
        if self._scenario is not None:
            self.said.offer(departures.said(self._scenario, self._exchange), self.said.ticked)
            self._by_then.setVisible(self._exchange is not None)

    def _show_gauges(self) -> None:
        """Where the day puts them."""
        if self._scenario is not None:
            self.gauges.offer(self._scenario.gauges, self._usual(self._scenario))

    def _tell(self) -> None:
        self.begun.emit(self.beginning)

    def _lay_out(self) -> None:
        then = QVBoxLayout(self._by_then)
        then.setContentsMargins(0, 0, 0, 0)
        then.setSpacing(GRID)
        then.addWidget(PlainLabel(_("Jauges"), "strong"))
        for part in (self.gauges, self.facts, self.said, self.visits):
            then.addWidget(part)
        inside = QWidget()
        inside.setProperty("role", "clear")
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(GAP, GRID, GAP, GAP)
        fields.setSpacing(GRID)
        fields.addWidget(PlainLabel(_("Départ"), "heading"))
        for title, choice in ((_("Commencer à"), self.place), (_("Jour"), self.day)):
            fields.addWidget(PlainLabel(title, "strong"))
            fields.addWidget(choice)
        fields.addSpacing(GRID)
        fields.addWidget(self._by_then)
        fields.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        foot = QHBoxLayout()
        foot.setContentsMargins(GAP, GRID, GAP, GAP)
        foot.setSpacing(GRID)
        foot.addStretch(1)
        foot.addWidget(self.withdraw)
        foot.addWidget(self.begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addLayout(foot)


def _offer(choice: Choice, options: Iterable[departures.Option], taken: str) -> None:
    choice.clear()
    for option in options:
        choice.addItem(option.label, option.id)
    choice.setCurrentIndex(max(0, choice.findData(taken)))
