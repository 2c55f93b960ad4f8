"""The debrief: what the interview proved on the left, how it went on the right."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from entretien.application.reviewing import Reviewing
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.marks_search import MarksSearch
from entretien.gui.debrief.presenter import Page, present
from entretien.gui.debrief.report import Report
from entretien.gui.debrief.transcript import Transcript
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

ROOMY = 1000
"""Width at the natural type size from which both sides are shown at once."""

REPORT, TRANSCRIPT = 0, 1
"""The two sides, in the order of their tabs."""


class DebriefScreen(QWidget):
    """Two sides at once where there is room, else one at a time behind tabs.

    Signals:
        retry_requested: play the scenario again; carries its id.
        closed: leave the debrief.
    """

    retry_requested = Signal(str)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        reviewing: Reviewing,
        debrief: Debrief,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._framework = framework
        self._reviewing = reviewing
        self._debrief = debrief
        page = present(debrief, framework)
        self.banner = Banner()
        self.report = Report(theme, page)
        self.transcript = Transcript(theme, page.entries)
        self._heading = PlainLabel(_("Déroulé"), "heading")
        self._right = _headed(self._heading, self.transcript)
        self._tabs = QTabBar()
        self._search = MarksSearch(self)
        self._lay_out(page)
        self._connect()
        self.report.show_marks(page, _waiting() if page.waiting else "")
        if page.waiting:
            self._search.start(partial(reviewing.bound, debrief))

    def focus_first(self) -> None:
        """Put the keyboard on the turns, or on the tabs that lead to them."""
        (self.transcript if self.transcript.isVisible() else self._tabs).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both sides when there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        self._other_side = QShortcut(QKeySequence("F6"), self)
        self._other_side.activated.connect(self._go_to_other_side)
        self._back.clicked.connect(self.closed)
        self._retry.clicked.connect(lambda: self.retry_requested.emit(self._debrief.scenario.id))
        self.report.turn_requested.connect(self._show_turn)
        self._tabs.currentChanged.connect(self._arrange)
        self._search.ended.connect(self._take_marks, Qt.ConnectionType.QueuedConnection)

    def _lay_out(self, page: Page) -> None:
        self._back = Button(_("Retour"), "quiet", shortcut="Esc")
        self._back.setIcon(icon(self._theme, "back", "accent"))
        self._retry = Button(_("Recommencer ce scénario"), "primary", shortcut="Ctrl+R")
        head = QGridLayout()
        head.setHorizontalSpacing(GAP)
        head.setVerticalSpacing(0)
        head.setColumnStretch(1, 1)
        head.addWidget(self._back, 0, 0)
        head.addWidget(PlainLabel(page.title, "title", wrap=True), 0, 1)
        head.addWidget(self._retry, 0, 2)
        head.addWidget(PlainLabel(page.about, "caption", wrap=True), 1, 1, 1, 2)
        for text in (_("Bilan"), _("Déroulé")):
            self._tabs.addTab(text)
        self._tabs.setAccessibleName(_("Bilan ou déroulé"))
        self._tabs.setExpanding(False)
        sides = QHBoxLayout()
        sides.setContentsMargins(MARGIN - GAP, 0, 0, 0)
        sides.setSpacing(GAP)
        sides.addWidget(self.report, 1)
        sides.addWidget(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self._tabs)
        column.addLayout(sides, 1)

    def _arrange(self) -> None:
        roomy = self.width() >= self._theme.scaled(ROOMY)
        self._tabs.setVisible(not roomy)
        self._heading.setVisible(roomy)
        self.report.setVisible(roomy or self._tabs.currentIndex() == REPORT)
        self._right.setVisible(roomy or self._tabs.currentIndex() == TRANSCRIPT)

    def _show_turn(self, number: int) -> None:
        self._tabs.setCurrentIndex(TRANSCRIPT)
        self.transcript.show_turn(number)

    def _go_to_other_side(self) -> None:
        if self.transcript.hasFocus():
            self._tabs.setCurrentIndex(REPORT)
            self.report.focus_first()
        else:
            self._tabs.setCurrentIndex(TRANSCRIPT)
            self.transcript.setFocus()

    def _take_marks(self, found: bool) -> None:
        """Show what the search was for, or why it is not there."""
        status = ""
        if found:
            try:
                self._debrief = self._reviewing.debrief(self._debrief.header.id)
            except UserError as error:
                self.banner.tell_error(error)
        else:
            status = _("Pas de note\u00a0: ce scénario est trop vaste pour savoir ce qu'on peut y atteindre.")
        self.report.show_marks(present(self._debrief, self._framework), status)


def _waiting() -> str:
    return _("La note arrive\u00a0: le programme cherche ce que ce scénario permet d'atteindre.")


def _headed(heading: PlainLabel, transcript: Transcript) -> QWidget:
    head = QHBoxLayout()
    head.setSpacing(GRID)
    head.addWidget(heading)
    head.addWidget(PlainLabel(_("↑ ↓ d'un tour à l'autre · F6 d'un côté à l'autre"), "caption"), 1)
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    column.addLayout(head)
    column.addWidget(transcript, 1)
    return side
