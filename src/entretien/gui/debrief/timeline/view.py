"""The whole of « tour par tour »: gauges, key moments and turns; beside them the turn at hand."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.annotations.written import Written
from entretien.gui.debrief.timeline.chart import Chart
from entretien.gui.debrief.timeline.chart_table import ChartTable
from entretien.gui.debrief.timeline.flags import NO_FLAGS, Flag
from entretien.gui.debrief.timeline.gauge_lines import gauge_chart
from entretien.gui.debrief.timeline.moment_bar import MomentBar
from entretien.gui.debrief.timeline.moments import moments
from entretien.gui.debrief.timeline.rows import rows
from entretien.gui.debrief.timeline.turn_list import TurnList
from entretien.gui.debrief.timeline.turn_page import TurnPages
from entretien.gui.debrief.timeline.turn_panel import TurnPanel
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.kernel.language import _

ROOMY = 740
"""Width at the natural type size from which the turn stands beside the list, not below it."""

LEAST = 420
"""Width below which nothing could be followed, at the natural type size."""

TALL = 520
"""Height at the natural type size from which the gauges have room above the list and the turn."""


class Timeline(QWidget):
    """Whatever takes a turn (list, curves, key moment, evidence), everything follows.

    Signals:
        branch_requested: go on from a turn with another choice; carries its number and the command.
    """

    branch_requested = Signal(int, object)

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        debrief: Debrief,
        notebook: Notebook,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framework = framework
        self._debrief = debrief
        self._notebook = notebook
        self._flags = NO_FLAGS
        self._pages = TurnPages(debrief, framework)
        chart = gauge_chart(debrief)
        self.as_table = Button(_("En tableau"), "quiet")
        self.as_table.setCheckable(True)
        self.chart = Chart(theme, chart, self.as_table.sizeHint().width())
        self.table = ChartTable(chart)
        self.moments = MomentBar(theme)
        self.turns = TurnList(theme, rows(debrief, framework))
        self.panel = TurnPanel(theme, framework, notebook, debrief.scenario)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._gauges = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_worth(debrief)

    def focus_first(self) -> None:
        """Put the keyboard on the turns."""
        self.turns.setFocus()

    def show_turn(self, number: int) -> None:
        """Take a turn at hand, wherever it is asked from."""
        self.turns.take_turn(number)
        self.turns.setFocus()

    def show_worth(self, debrief: Debrief) -> None:
        """Show what choices were worth, as it is now known."""
        self._debrief = debrief
        self.moments.show_moments(moments(debrief))
        self.show_flags(self._flags)

    def show_flags(self, flags: Mapping[int, Flag]) -> None:
        """Show what would be otherwise at some turns, by their numbers."""
        self._flags = flags
        self._pages = TurnPages(self._debrief, self._framework, flags)
        self._show_rows()
        if self.turns.turn is not None:
            self._follow(self.turns.turn)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the list with the turn below it."""
        return QSize(self._theme.scaled(LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the turn beside the list when there is room; else below, without what is only to look at."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.scaled(ROOMY)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(beside if roomy else below)
        self.panel.show_face(roomy)
        tall = roomy or self.height() >= self._theme.scaled(TALL)
        self._gauges.setVisible(tall)
        self.as_table.setVisible(tall)

    def _show_rows(self) -> None:
        """The turns with what is known of them, and those that are annotated."""
        subjects = {each.subject.turn: Written.KEPT for each in self._notebook.annotations}
        begun = {subject.turn: Written.BEGUN for subject in self._notebook.unkept}
        written = {turn: how for turn, how in (subjects | begun).items() if turn is not None}
        self.turns.show_rows(rows(self._debrief, self._framework, written, self._flags))

    def _follow(self, number: int) -> None:
        self.chart.show_turn(number)
        self.table.show_turn(number)
        self.panel.show_page(self._pages.page(number))

    def _connect(self) -> None:
        self.turns.turn_taken.connect(self._follow)
        self.turns.opened.connect(self.panel.focus_first)
        self.panel.left.connect(self.turns.setFocus)
        self.panel.branch_requested.connect(self.branch_requested)
        self.panel.annotations.changed.connect(self._show_rows)
        self.chart.turn_pointed.connect(self.show_turn)
        self.table.turn_pointed.connect(self.turns.take_turn)
        self.moments.turn_requested.connect(self.show_turn)
        self.as_table.toggled.connect(lambda on: self._gauges.setCurrentIndex(int(on)))
        self._next = QShortcut(QKeySequence("Ctrl+Down"), self)
        self._next.activated.connect(lambda: self.turns.step(1))
        self._previous = QShortcut(QKeySequence("Ctrl+Up"), self)
        self._previous.activated.connect(lambda: self.turns.step(-1))

    def _lay_out(self) -> None:
        self._gauges.addWidget(self.chart)
        self._gauges.addWidget(self._beside_button(self.table))
        self._gauges.setFixedHeight(self.chart.sizeHint().height())
        gauges = QGridLayout()
        gauges.setContentsMargins(0, 0, 0, 0)
        gauges.addWidget(self._gauges, 0, 0)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        gauges.addWidget(self.as_table, 0, 0, corner)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(gauges)
        left.addWidget(self.moments)
        left.addWidget(self.turns, 1)
        self._sides.setContentsMargins(GRID, 0, 0, 0)
        self._sides.setSpacing(GAP)
        self._sides.addLayout(left, 1)
        self._sides.addWidget(self.panel, 1)
        self.setLayout(self._sides)

    def _beside_button(self, table: QWidget) -> QWidget:
        """A table that leaves its corner to the button."""
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, self.as_table.sizeHint().width(), 0)
        row.addWidget(table)
        return page
