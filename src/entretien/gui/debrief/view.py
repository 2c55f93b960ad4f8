"""The debrief: what the interview proved, and how it went turn by turn."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.application.replaying import Replayer, Revision
from entretien.application.reviewing import Reviewing
from entretien.application.self_assessing import SelfAssessing, asked
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.classroom.view import ClassroomWindow
from entretien.gui.debrief.comparison.presenter import side_by_side
from entretien.gui.debrief.comparison.view import Comparison
from entretien.gui.debrief.competences import competence_lines
from entretien.gui.debrief.marks_search import MarksSearch
from entretien.gui.debrief.presenter import Page, present
from entretien.gui.debrief.report import Report
from entretien.gui.debrief.revision.bar import RevisionBar
from entretien.gui.debrief.revision.presenter import flags, revision_page
from entretien.gui.debrief.revision.view import RevisionSide
from entretien.gui.debrief.self_assessment.form import SelfAssessmentForm
from entretien.gui.debrief.self_assessment.gaps import gaps
from entretien.gui.debrief.timeline.flags import NO_FLAGS
from entretien.gui.debrief.timeline.view import Timeline
from entretien.gui.printing.button import PrintButton
from entretien.gui.printing.port import Printing
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.sides import Side, Sides
from entretien.kernel.errors import UserError
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _

TIMELINE = 1
"""The side that comes after the report."""


class DebriefScreen(QWidget):
    """One side at a time: the report, the turns, for « et si… » the attempt it leaves, today's version.

    Signals:
        retry_requested: play the scenario again; carries its id.
        branch_requested: go on from a turn with another choice; carries the id of the attempt, the number
            of the turn and the command.
        closed: leave the debrief.
    """

    retry_requested = Signal(str)
    branch_requested = Signal(str, int, object)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        reviewing: Reviewing,
        debrief: Debrief,
        notebook: Notebook,
        assessing: SelfAssessing | None = None,
        printing: Printing | None = None,
        replayer: Replayer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show `debrief`, annotated in `notebook`.

        `assessing` says whether the learner speaks first, and what she said.
        Without `printing` nothing is offered to be printed, without `replayer` nothing to be replayed.
        """
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._framework = framework
        self._reviewing = reviewing
        self._debrief = debrief
        self._notebook = notebook
        self._assessing = assessing
        self.print_button = (
            PrintButton(printing, lambda: self._debrief, self._tell_refusal) if printing else None
        )
        page = present(debrief, framework, notebook.annotations, notebook.unkept)
        self.banner = Banner()
        self.report = Report(theme, framework, notebook, page)
        self._timeline: Timeline | None = None
        self._comparison: Comparison | None = None
        self.revision_bar = RevisionBar(replayer, debrief.header) if replayer else None
        self.revision: RevisionSide | None = None
        """The attempt on today's version of its scenario, once that was asked."""
        self._flags = NO_FLAGS
        self.form: SelfAssessmentForm | None = None
        """What is asked first; None once it was answered, or where it is not asked."""
        self._sides = Sides(_("Bilan ou tour par tour"), self)
        self._search = MarksSearch(self)
        self._lay_out(page)
        self._connect()
        self._show_marks(page, _waiting() if page.waiting else "")
        if assessing is not None and assessing.due(debrief.header):
            self._ask_first()
        if page.waiting:
            self._search.start(partial(reviewing.bound, debrief))

    @property
    def timeline(self) -> Timeline:
        """The turns, made when they are first looked at."""
        if self._timeline is None:
            self._timeline = Timeline(
                self._theme, self._framework, self._debrief, self._notebook, self._sides
            )
            self._timeline.show_flags(self._flags)
            branch = partial(self.branch_requested.emit, self._debrief.header.id)
            self._timeline.branch_requested.connect(branch)
            self._timeline.panel.annotations.changed.connect(self._follow_annotations)
            self._timeline.panel.annotations.refused.connect(self.banner.tell_error)
        return self._timeline

    @property
    def comparison(self) -> Comparison | None:
        """The two attempts, made when they are first looked at; None where there is but one."""
        parent = self._debrief.header.parent
        if self._comparison is None and parent is not None:
            try:
                left = self._reviewing.debrief(parent)
            except UserError as error:
                self.banner.tell_error(error)
                return None
            both = side_by_side(left, self._debrief, self._framework)
            self._comparison = Comparison(self._theme, both, self._sides)
        return self._comparison

    def showEvent(self, event: QShowEvent) -> None:
        """Look whether the scenario has changed since."""
        super().showEvent(event)
        self._look_for_revision()

    def focus_first(self) -> None:
        """Put the keyboard on what is shown."""
        (self.form or self._sides).focus_first()

    def project(self) -> None:
        """Show the turns to a class, from the one at hand; what is not revealed yet stays hidden."""
        classroom = next(iter(self.findChildren(ClassroomWindow)), None)
        if classroom is None:
            at_hand = self._timeline.turns.turn if self._timeline is not None else None
            classroom = ClassroomWindow(self._theme, self._framework, self._debrief, at_hand or 1, self)
            classroom.lesson.annotations = self._notebook.annotations
            classroom.showFullScreen()
        classroom.activateWindow()

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self._retry.clicked.connect(lambda: self.retry_requested.emit(self._debrief.scenario.id))
        self._project.clicked.connect(self.project)
        self.report.turn_requested.connect(self.show_turn)
        self.report.annotated.connect(self._follow_annotations)
        self.report.refused.connect(self.banner.tell_error)
        if self.revision_bar is not None:
            self.revision_bar.revised.connect(self._take_revision)
            self.revision_bar.refused.connect(self.banner.tell_error)
        self._search.ended.connect(self._take_marks, Qt.ConnectionType.QueuedConnection)

    def _lay_out(self, page: Page) -> None:
        self._back = Button(_("Retour"), "quiet", shortcut="Esc")
        self._back.setIcon(icon(self._theme, "back", "accent"))
        self._retry = Button(_("Recommencer ce scénario"), "primary", shortcut="Ctrl+R")
        self._project = Button(_("Projeter"), "quiet", shortcut="F5")
        self._project.setEnabled(bool(self._debrief.turns))
        head = QGridLayout()
        head.setHorizontalSpacing(GAP)
        head.setVerticalSpacing(0)
        head.setColumnStretch(1, 1)
        head.addWidget(self._back, 0, 0)
        head.addWidget(PlainLabel(page.title, "title", wrap=True), 0, 1)
        head.addWidget(self._retry, 0, 2)
        head.addWidget(PlainLabel(page.about, "caption", wrap=True), 1, 1, 1, 2)
        self._add_sides()
        self._sides.add_at_the_end_of_the_line(self._project)
        if self.print_button is not None:
            self._sides.add_at_the_end_of_the_line(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.banner)
        if self.revision_bar is not None:
            column.addWidget(self.revision_bar)
        column.addWidget(self._sides, 1)

    def _add_sides(self) -> None:
        self._sides.add(Side(_("Bilan"), lambda: self.report, self.report.focus_first))
        self._sides.add(Side(_("Tour par tour"), lambda: self.timeline, self._focus_timeline))
        if self._debrief.header.parent is not None:
            side = Side(_("Les deux entretiens"), lambda: self.comparison, self._focus_comparison)
            self._sides.add(side)

    def _focus_timeline(self) -> None:
        self.timeline.focus_first()

    def _focus_comparison(self) -> None:
        if self._comparison is not None:
            self._comparison.focus_first()

    def show_turn(self, number: int) -> None:
        """Bring a turn before the eyes, among the others."""
        self._sides.turn_to(TIMELINE)
        self.timeline.show_turn(number)

    def _ask_first(self) -> None:
        """Nothing is shown until the learner has spoken."""
        self.form = SelfAssessmentForm(self._theme, self._framework, asked(self._debrief))
        self.form.said.connect(self._take_self_assessment)
        self._sides.cover(self.form)
        for each in self._deeds():
            each.hide()

    def _deeds(self) -> Iterable[QWidget]:
        """What may be done once the learner has spoken."""
        deeds = (self._retry, self._project, self.print_button)
        return (each for each in deeds if each is not None)

    def _look_for_revision(self) -> None:
        if self.revision_bar is not None and self.form is None:
            self.revision_bar.look()

    def _take_self_assessment(
        self, levels: tuple[tuple[CompetenceCode, str], ...], strength: str, axis: str
    ) -> None:
        if self._assessing is None or self.form is None:
            return
        try:
            said = self._assessing.say(self._debrief.header.id, levels, strength, axis)
        except UserError as error:
            self.form.show_error(error)
            return
        self.form = None
        self.report.show_gaps(gaps(self._debrief, self._framework, said))
        for each in self._deeds():
            each.show()
        self._look_for_revision()
        self._sides.uncover()
        self.focus_first()
        self.report.show_top()

    def _take_revision(self, revision: Revision) -> None:
        """Show the attempt on today's version of its scenario, beside the rest and at its turns."""
        self._flags = flags(revision, self._framework)
        if self._timeline is not None:
            self._timeline.show_flags(self._flags)
        shown = RevisionSide(self._theme, revision_page(revision, self._debrief, self._framework))
        shown.turn_requested.connect(self.show_turn)
        self._sides.turn_to(self._sides.add(Side(_("Version actuelle"), lambda: shown, shown.focus_first)))
        self.revision = shown
        self.focus_first()

    def _tell_refusal(self, error: UserError) -> None:
        self.banner.tell_error(error)

    def _follow_annotations(self) -> None:
        """Show everywhere what the trainer wrote; a refusal told before no longer holds."""
        self.banner.hide()
        annotations = self._notebook.annotations
        lines = competence_lines(self._debrief, self._framework, annotations, self._notebook.unkept)
        self.report.show_competences(lines)
        for classroom in self.findChildren(ClassroomWindow):
            classroom.lesson.annotations = annotations

    def _show_marks(self, page: Page, status: str) -> None:
        self.report.show_marks(page, status)
        said = self._assessing.said(self._debrief.header.id) if self._assessing else None
        if said is not None:
            self.report.show_gaps(gaps(self._debrief, self._framework, said))

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
        notebook = self._notebook
        page = present(self._debrief, self._framework, notebook.annotations, notebook.unkept)
        self._show_marks(page, status)
        if self._timeline is not None:
            self._timeline.show_worth(self._debrief)


def _waiting() -> str:
    return _("La note arrive\u00a0: le programme cherche ce que ce scénario permet d'atteindre.")
