"""The left side of the debrief: everything that is said about the interview as a whole."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from entretien.gui.debrief.axis_list import AxisList
from entretien.gui.debrief.competence_table import CompetenceTable
from entretien.gui.debrief.fault_list import FaultList
from entretien.gui.debrief.measure_list import MeasureList
from entretien.gui.debrief.needs_list import NeedsList
from entretien.gui.debrief.presenter import Page
from entretien.gui.debrief.verdict_card import VerdictCard
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _


class Report(QScrollArea):
    """Cards one under the other.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Bilan"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verdict = VerdictCard(theme)
        self.faults = FaultList(theme, page.faults)
        self.competences = CompetenceTable(theme, page.competences)
        self.axes = AxisList(theme)
        self.needs = NeedsList(theme, page.needs)
        for each in (self.faults, self.competences, self.needs):
            each.turn_requested.connect(self.turn_requested)
        column = QWidget()
        column.setProperty("role", "clear")
        cards = QVBoxLayout(column)
        cards.setContentsMargins(0, 0, GRID, MARGIN)
        cards.setSpacing(GAP)
        for card, wanted in (
            (self.verdict, True),
            (self.faults, page.faults),
            (self.competences, page.competences),
            (self.axes, True),
            (self.needs, page.needs.domains),
            (MeasureList(theme, _("Actes de parole"), page.speech_acts), page.speech_acts),
            (MeasureList(theme, _("Temps par phase"), page.phase_times), page.phase_times),
        ):
            cards.addWidget(card)
            card.setVisible(bool(wanted))
        cards.addStretch()
        self.setWidget(column)

    def focus_first(self) -> None:
        """Put the keyboard on the first row."""
        rows = [row.header for row in self.competences.rows.values()]
        for row in (*self.faults.rows, *rows)[:1]:
            row.setFocus()
            self.ensureWidgetVisible(row)

    def show_marks(self, page: Page, status: str) -> None:
        """Show what depends on the marks; `status` says where they stand when they need a word."""
        self.verdict.show_verdict(page.lesson, page.verdict, status)
        self.competences.show_lines(page.competences)
        self.axes.show_axes(page.axes, page.no_axis)
