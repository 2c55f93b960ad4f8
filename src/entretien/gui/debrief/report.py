"""What is said about the interview as a whole: cards, in one column or in two."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.gui.debrief.annotations.whole_section import WholeSection
from entretien.gui.debrief.axis_list import AxisList
from entretien.gui.debrief.competence_table import CompetenceTable
from entretien.gui.debrief.competences import CompetenceLine
from entretien.gui.debrief.fault_list import FaultList
from entretien.gui.debrief.moment_list import MomentList
from entretien.gui.debrief.needs_list import NeedsList
from entretien.gui.debrief.presenter import Page
from entretien.gui.debrief.self_assessment.gap_list import GapList
from entretien.gui.debrief.self_assessment.gaps import Gaps
from entretien.gui.debrief.verdict_card import VerdictCard
from entretien.gui.debrief.word_list import WordList
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.measure import Measure
from entretien.gui.widgets.measure_list import MeasureList
from entretien.kernel.language import _

ROOMY = 900
"""Width at the natural type size from which cards stand in two columns."""


class Report(QScrollArea):
    """What was proved and what to work on; beside or below it, how the interview was conducted.

    Signals:
        turn_requested: carries the number of a turn to show.
        annotated: the trainer wrote something, or took it away.
        refused: carries the `UserError` that says why that was not kept.
    """

    turn_requested = Signal(int)
    annotated = Signal()
    refused = Signal(object)

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        notebook: Notebook,
        page: Page,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(_("Bilan"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self.verdict = VerdictCard(theme)
        self.whole = WholeSection(theme, framework, notebook)
        self.gaps = GapList(theme)
        self.moments = MomentList(theme)
        self.faults = FaultList(theme, page.faults)
        self.competences = CompetenceTable(theme, framework, notebook, page.competences)
        self.axes = AxisList(theme)
        self.needs: NeedsList | None = None
        """Like all that stands below the first page, made once that page is painted."""
        for each in (self.moments, self.faults, self.competences):
            each.turn_requested.connect(self.turn_requested)
        self.whole.annotations.changed.connect(self.annotated)
        self.whole.annotations.refused.connect(self.refused)
        self.competences.annotated.connect(self.annotated)
        self.competences.refused.connect(self.refused)
        if not page.faults:
            self.faults.hide()
        proved = (self.verdict, self.whole, self.gaps, self.faults, self.competences, self.axes)
        self._left, self._right = _stacked(proved), _stacked((self.moments,))
        whole = QWidget()
        whole.setProperty("role", "clear")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, whole)
        self._columns.setContentsMargins(GRID, 0, GRID, MARGIN)
        self._columns.setSpacing(GAP)
        self._columns.addLayout(self._left, 1)
        self._columns.addLayout(self._right, 1)
        self.setWidget(whole)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._complete)

    def showEvent(self, event: QShowEvent) -> None:
        """Complete the page as soon as it has been seen."""
        super().showEvent(event)
        if self.needs is None:
            self._later.start()

    def focus_first(self) -> None:
        """Put the keyboard on the first row."""
        rows = [row.header for row in self.competences.rows.values()]
        for row in (*self.faults.rows, *rows)[:1]:
            row.setFocus()
            self.ensureWidgetVisible(row)

    def show_top(self) -> None:
        """Read from the beginning, wherever the keyboard is."""
        self.verticalScrollBar().setValue(0)

    def show_marks(self, page: Page, status: str) -> None:
        """Show what depends on the marks; `status` says where they stand when they need a word."""
        self.verdict.show_verdict(page.lesson, page.verdict, status)
        self.competences.show_lines(page.competences)
        self.axes.show_axes(page.axes, page.no_axis)
        self.moments.show_moments(page.moments)

    def show_competences(self, lines: Sequence[CompetenceLine]) -> None:
        """Show what the trainer makes of the competences."""
        self.competences.show_lines(lines)

    def show_gaps(self, gaps: Gaps) -> None:
        """Show what the learner said of herself, beside the marks as they are known."""
        self.gaps.show_gaps(gaps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one."""
        roomy = event.size().width() >= self._theme.scaled(ROOMY)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(beside if roomy else below)
        super().resizeEvent(event)

    def _complete(self) -> None:
        """What stands below: needs, words, time, questions."""
        page = self._page
        self.needs = NeedsList(self._theme, page.needs)
        words = WordList(page.words)
        for each in (self.needs, words):
            each.turn_requested.connect(self.turn_requested)
        about = _("Part du temps avec le client\u00a0; les traits encadrent la part conseillée.")
        talk = self._measures(_("Temps de parole"), page.talk, _("En mots dits de vive voix."))
        times = self._measures(_("Temps par phase"), page.phase_times, about)
        asked = self._measures(_("Questions"), page.questions, _("Ce qu'elles font de l'échange."))
        acts = self._measures(_("Autres actes de parole"), page.speech_acts)
        if not page.needs.domains:
            self.needs.hide()
        for column, cards in ((self._left, (talk, times, acts)), (self._right, (self.needs, asked, words))):
            for card in cards:
                column.insertWidget(column.count() - 1, card)

    def _measures(self, heading: str, measures: Sequence[Measure], about: str = "") -> MeasureList:
        """Hidden where there is nothing to measure."""
        made = MeasureList(self._theme, heading, measures, about)
        if not measures:
            made.hide()
        return made


def _stacked(cards: Iterable[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(GAP)
    for card in cards:
        column.addWidget(card)
    column.addStretch()
    return column
