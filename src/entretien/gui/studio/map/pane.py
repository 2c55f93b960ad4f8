"""The map of what is being written: it follows the text, and the text follows it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.application.authoring.draft import draft_on
from entretien.debrief.group import GroupFigures
from entretien.gui.scenario_map.view import ScenarioMapView
from entretien.gui.studio.map.spots import addresses, card_at
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address
from entretien.mapping.overlays.competences import competence_overlays
from entretien.mapping.overlays.group import group_overlays
from entretien.mapping.overlays.overlay import Overlay
from entretien.mapping.overlays.reach import report_overlays
from entretien.mapping.surveying import survey
from entretien.scenario.scenario import Scenario


class MapPane(QWidget):
    """The last text that could be read, greyed while the text on the desk cannot.

    Signals:
        opened: go and write what a card shows; carries its `Spot`.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: Scenario | None = None
        self._asked = False
        """Whether its paths were asked for here."""
        self._figures: GroupFigures | None = None
        self._addresses: dict[str, Address] = {}
        self.explore = Button(_("Explorer"), "quiet")
        self.explore.setAccessibleName(_("Explorer tous les chemins"))
        self.explore.setToolTip(
            _("Chercher le meilleur chemin, le plus mauvais et ce qui n'est jamais atteint")
        )
        self.map = ScenarioMapView(theme, (self.explore,))
        self.status = PlainLabel(role="muted", wrap=True)
        self._lay_out()
        self.setFocusProxy(self.map)
        self.explore.clicked.connect(self._explore)
        session.exploration.explored.connect(self._show_paths)
        session.exploration.stirred.connect(self._tell_status)
        self.map.card_chosen.connect(self._look)
        self.map.card_activated.connect(self._open)
        session.checked.connect(self._follow)
        session.looked_at.connect(self._choose)

    def tell_attempts(self, figures: GroupFigures | None) -> None:
        """Offer what learners did on the scenario as it was opened, if any did."""
        self._figures = figures
        if self._shown is not None:
            self.map.show_overlays(tuple(self._overlays(self._shown)))

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Show what the text now says, where it can be read; out of sight, once it comes in sight."""
        if not self.isVisible():
            return
        readable = self._session.reading.scenario is not None
        self.map.fade(not readable)
        scenario = self._session.playable
        if scenario is None:
            self.map.tell(_("La carte attend un texte sans faute."), _("Les problèmes disent ce qui reste."))
        elif scenario != self._shown:
            self._show(scenario)
        self._tell_status()

    def _show(self, scenario: Scenario) -> None:
        self._shown, self._asked = scenario, False
        draft = draft_on(self._session.workbench)
        self._addresses = addresses(scenario, draft.included() if draft is not None else ())
        self.map.show_map(survey(scenario))
        self.map.show_overlays(tuple(self._overlays(scenario)))
        self._choose(self._session.spot)

    def _explore(self) -> None:
        """Look for the best path and the worst, and for what is never reached."""
        if self._shown is not None:
            self._asked = True
            self._session.exploration.start(self._shown)
            self._show_paths()

    def _show_paths(self) -> None:
        """Offer what was found of what is shown, and show it at once to who asked for it here."""
        scenario = self._shown
        if scenario is not None and self._session.exploration.report(scenario) is not None:
            overlays = tuple(self._overlays(scenario))
            self.map.show_overlays(overlays, taken=overlays[0].name if self._asked else "")
            self._asked = False
        self._tell_status()

    def _overlays(self, scenario: Scenario) -> Iterator[Overlay]:
        report = self._session.exploration.report(scenario)
        if report is not None:
            yield from report_overlays(scenario, survey(scenario), report)
        yield from competence_overlays(scenario, self._session.framework)
        if self._figures is not None:
            yield from group_overlays(survey(scenario), self._figures)

    def _tell_status(self) -> None:
        readable, exploring = self._session.reading.scenario is not None, self._session.exploration.running
        self.explore.setEnabled(readable and not exploring)
        said = ""
        if exploring:
            said = _("Exploration de tous les chemins…")
        elif self._shown is not None and not readable:
            said = _("Le texte a une faute\u00a0: cette carte est celle d'avant.")
        self.status.setText(said)
        self.status.setVisible(bool(said))

    # Where the author looks.

    def _choose(self, spot: Spot) -> None:
        """Take the card of a value at hand; of those of one inclusion, the one that is already."""
        if spot.file == self._session.workbench.entry and not self._shows(self.map.card, spot):
            self.map.choose(card_at(spot.address))

    def _look(self, card: str) -> None:
        """Look at what a card shows, unless it is being looked at already, more closely perhaps."""
        if card in self._addresses and not self._shows(card, self._session.spot):
            self._session.look_at(self._spot(card))

    def _shows(self, card: str, spot: Spot) -> bool:
        """Whether a card shows what a value is in."""
        address = self._addresses.get(card)
        return (
            address is not None
            and spot.file == self._session.workbench.entry
            and spot.address[: len(address)] == address
        )

    def _open(self, card: str) -> None:
        if card in self._addresses:
            self.opened.emit(self._spot(card))

    def _spot(self, card: str) -> Spot:
        return Spot(self._session.workbench.entry, self._addresses[card])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(self.status)
        column.addWidget(self.map, 1)
