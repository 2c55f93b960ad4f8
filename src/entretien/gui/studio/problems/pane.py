"""What is wrong and what remains to be written: one line below the panes, which opens to a list."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.authoring.fixing.fixes import fixes
from entretien.application.authoring.workbench import Change
from entretien.content.codes import Code
from entretien.gui.studio.problems.explanation import ExplanationDialog
from entretien.gui.studio.problems.line import ProblemLine
from entretien.gui.studio.problems.mending import MendingButtons
from entretien.gui.studio.problems.problem import Problem, sorted_problems
from entretien.gui.studio.problems.table import ProblemTable
from entretien.gui.studio.session import Session
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address

ROWS = 130
"""Height of the list at most, at the natural type size: most of a small window is left to write in."""


class ProblemsPane(QFrame):
    """Follows the text; what only exploring it can tell joins in when the author pauses.

    Signals:
        opened: go and mend a problem; carries its `Spot`.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._theme = theme
        self._session = session
        self.line = ProblemLine(theme)
        self.table = ProblemTable(theme, session.workbench.entry)
        self.go = Button(_("Y aller"))
        self.mending = MendingButtons()
        self.explain = Button(_("Explication"), "quiet")
        self.explain.setToolTip(_("Ce que veut dire ce code (F1 dans la liste)"))
        self._nothing = PlainLabel(
            _("Ce qui gênerait cet entretien, ou reste à écrire, viendra ici."), "muted"
        )
        self._body = QWidget()
        self._reached: tuple[Code, str, Address] | None = None
        """What was gone to last."""
        self._lay_out()
        self._connect()
        self._refresh()

    def open(self, *, opened: bool = True) -> None:
        """Show the list, or only the line."""
        self.line.setChecked(opened)

    def go_to_next(self, by: int = 1) -> None:
        """Go where the next problem is: the one at hand first, while nothing is shown.

        One that was mended is not at hand any more: what took its place is the next one.
        """
        if not self._body.isVisibleTo(self):
            self.open()
        elif by < 0 or self._reached in {None, self._at_hand()}:
            self.table.step(by)
        self._go()

    def go_to_first(self) -> None:
        """Go where the gravest problem is, the list open."""
        self.open()
        self.table.step_to(0)
        self._go()

    def _at_hand(self) -> tuple[Code, str, Address] | None:
        """What the problem at hand is, wherever the text around it moves it."""
        problem = self.table.problem
        if problem is None:
            return None
        try:
            spot = self._session.spot_at(problem.place)
        except UserError:
            return None
        return problem.diagnostic.code, spot.file, spot.address

    def _connect(self) -> None:
        self.line.toggled.connect(self._show_body)
        self.table.pointed.connect(self._tell_problem)
        self.table.taken.connect(self._go)
        self.table.explanation_requested.connect(self._explain)
        self.mending.taken.connect(self._session.do)
        self.go.clicked.connect(self._go)
        self.explain.clicked.connect(self._explain)
        self._session.changed.connect(lambda _change: self.mending.offer(()))
        self._session.checked.connect(self._refresh)
        self._session.examination.stirred.connect(self._refresh)
        for keys, by in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self.go_to_next, by))

    def _refresh(self) -> None:
        written = [Problem(each, each.place) for each in self._session.reading.diagnostics]
        former = not self._session.examination.fresh
        explored = [Problem(each, place, former) for each, place in self._session.examination.found]
        problems = sorted_problems([*written, *explored])
        self.line.tell(
            problems, running=self._session.examination.running, fresh=self._session.examination.fresh
        )
        self.table.show_problems(problems)
        self.table.setVisible(bool(problems))
        self._fit()
        self._nothing.setVisible(not problems)
        self._tell_problem()

    def _fit(self) -> None:
        """As high as its rows, up to a limit."""
        self.table.setFixedHeight(min(self._theme.scaled(ROWS), self.table.height_of_rows()))

    def _show_body(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self._fit()
        self._tell_problem()
        if opened and self.line.hasFocus():
            self.table.setFocus()

    def _tell_problem(self) -> None:
        problem = self.table.problem
        for button in (self.go, self.explain):
            button.setVisible(problem is not None)
        self.mending.offer(self._fixes() if self._body.isVisibleTo(self) else ())

    def _fixes(self) -> tuple[Change, ...]:
        """What would make the problem at hand go away."""
        problem = self.table.problem
        session = self._session
        deep = problem is not None and problem.diagnostic.code.deep and not problem.former
        if problem is None or not (deep or problem.diagnostic in session.reading.diagnostics):
            return ()
        try:
            return fixes(problem.diagnostic, self._session.workbench)
        except UserError:  # a file that cannot be opened is not mended here
            return ()

    def _go(self) -> None:
        problem = self.table.problem
        if problem is None:
            return
        try:
            spot = self._session.spot_at(problem.place)
        except UserError as error:
            self._session.refused.emit(error)
            return
        self._reached = problem.diagnostic.code, spot.file, spot.address
        self.opened.emit(spot)

    def _explain(self) -> None:
        if self.table.problem is not None:
            ExplanationDialog(self._theme, self.table.problem.diagnostic.code, self.window()).open()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.go)
        buttons.addWidget(self.mending)
        buttons.addStretch(1)
        buttons.addWidget(self.explain)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(GAP, 0, GAP, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self.table, 1)
        inside.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(buttons)
        self._body.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self._body)
        self.setFocusProxy(self.table)
        self.setTabOrder(self.table, self.go)
        self.setTabOrder(self.go, self.mending)
        self.setTabOrder(self.mending, self.explain)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
