"""What every choice proves on every competence, written in one table, with what the analysis says of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from entretien.analysis.cues import find_cues
from entretien.analysis.giveaways import giveaways
from entretien.analysis.report import Report
from entretien.gui.studio.marks.book import Book
from entretien.gui.studio.marks.columns import length_words
from entretien.gui.studio.marks.grid import Grid
from entretien.gui.studio.marks.lines import Choice, Line, lines_of
from entretien.gui.studio.marks.models import HEAVIEST, ChoiceModel, VerdictModel
from entretien.gui.studio.places import spot_of
from entretien.gui.studio.session import Session
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.filter_choice import FilterChoice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address
from entretien.scenario.exchange import EVIDENCE_MAXIMUM
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import phase_word

NAMES = 420
"""Pixels of the names of the rows at the natural type size, where they leave room for the columns."""

SHARE = 0.42
"""Of the width, that they take at most."""

ABOVE = 0.42
"""Of the height, that what can be proved takes at most: in a low window it scrolls."""

FILTER = 220
"""Pixels of the choice of a phase at the natural type size."""

PAUSE = 400
"""Milliseconds without a change before every path is explored again."""


class MarksPane(QWidget):
    """Two tables that scroll as one: what can be proved stays in sight above what proves it."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._shown: Scenario | None = None
        self._report: Report | None = None
        """The last that was found, whatever has been written since."""
        self._reactions: set[Address] = set()
        """Those that have had a line: what is erased may be written again."""
        book = Book(session)
        self.verdicts = VerdictModel(book, session.framework, self)
        self.choices = ChoiceModel(book, session.framework, self)
        self.above = Grid(theme, self.verdicts, _("Coefficients, et ce qu'on peut prouver"), HEAVIEST)
        self.below = Grid(theme, self.choices, _("Ce que prouve chaque choix"), EVIDENCE_MAXIMUM)
        self.phases = FilterChoice(theme, _("Phase"))
        self.status = PlainLabel(role="muted", wrap=True)
        self.cues = PlainLabel(role="caption", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._lay_out()
        self.setFocusProxy(self.below)
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._follow()
        self._go_to()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        width = min(self._theme.scaled(NAMES), round(self.width() * SHARE))
        for grid in (self.above, self.below):
            grid.verticalHeader().setFixedWidth(width)
        rows = self.verdicts.rowCount() * self.above.verticalHeader().defaultSectionSize()
        whole = rows + self.above.horizontalHeader().sizeHint().height() + GRID // 2
        self.above.setFixedHeight(min(whole, round(self.height() * ABOVE)))

    # Following the text.

    def _follow(self) -> None:
        """Show the lines of the text of now, where it can be read; out of sight, once it comes in sight."""
        scenario, manuscript = self._session.reading.scenario, self._session.manuscript
        if not self.isVisible():
            return
        if scenario is not None and manuscript is not None and scenario != self._shown:
            self._show(scenario)
            self._pause.start()
        self._tell()

    def _show(self, scenario: Scenario) -> None:
        manuscript = self._session.manuscript
        if manuscript is None:
            return
        self._shown = scenario
        codes = scenario.competences()
        places, found = self._session.reading.places, giveaways(scenario)
        lines = tuple(lines_of(scenario, manuscript, places, found, self._reactions))
        self._reactions |= {line.address for line in lines if isinstance(line, Choice) and line.inner}
        if self.verdicts.codes != codes:
            self.verdicts.show(codes)
        if (self.choices.codes, self.choices.lines) != (codes, lines):
            self._renew(codes, lines)
        self.phases.offer(
            _("Toutes les phases"), [(phase_word(each.name), each.name.value) for each in scenario.phases]
        )
        self.cues.setText(length_words(find_cues(scenario, None)))
        self._filter()

    def _renew(self, codes: Sequence[CompetenceCode], lines: Sequence[Line]) -> None:
        """Show other lines, the same cell at hand if it still is there."""
        at, scrolled = self.below.currentIndex(), self.below.verticalScrollBar().value()
        name = self.choices.lines[at.row()].name if at.isValid() else ""
        self.choices.show(codes, lines)
        row = next((row for row, line in enumerate(lines) if name and line.name == name), None)
        self.below.verticalScrollBar().setValue(scrolled)
        if row is not None:
            self._take(row, at.column())

    def _explore(self) -> None:
        if self.isVisible() and self._session.reading.scenario is not None:
            self._session.exploration.start(self._session.reading.scenario)
            self._tell()

    def _tell(self) -> None:
        """Show the figures that are known, and say whether they are those of the text of now."""
        exploration, scenario = self._session.exploration, self._session.reading.scenario
        found = exploration.report(scenario)
        self._report = found or self._report
        self.verdicts.tell(self._report, fresh=found is not None)
        if scenario is None:
            said = _("Le texte a une faute\u00a0: ces lignes sont celles d'avant.")
        elif found is not None:
            said = (
                ""
                if found.exact
                else _("Trop de chemins pour les compter tous\u00a0: ces sommes sont des bornes.")
            )
        elif self._report is not None:
            said = _("Analyse en cours\u00a0: ces chiffres datent d'avant la dernière modification.")
        else:
            said = _("Analyse en cours…") if exploration.running else ""
        self.status.setText(said)

    def _refresh(self) -> None:
        """What is written has changed; its lines are read again a moment later."""
        if self.isVisible():
            self.choices.refresh()
            self._tell()

    # Where the author looks.

    def _filter(self) -> None:
        """Show the lines of one phase, or all of them."""
        phase = self.phases.picked
        for row, line in enumerate(self.choices.lines):
            self.below.setRowHidden(row, phase is not None and line.phase != phase)

    def _look(self, row: int) -> None:
        spot = spot_of(self._session, self.choices.lines[row].name)
        if spot is not None:
            self._session.look_at(spot)

    def _go_to(self) -> None:
        """Bring the choice, or the exchange, that the author looks at in sight."""
        spot = self._session.spot
        if not self.isVisible() or spot.file != self._session.workbench.entry:
            return
        at = [row for row, line in enumerate(self.choices.lines) if _within(spot.address, line.record)]
        if at and self.below.currentIndex().row() != at[-1]:
            self._take(at[-1], max(1, self.below.currentIndex().column()))

    def _take(self, row: int, column: int) -> None:
        """Take a cell at hand without telling that it is looked at: somebody else looks at it."""
        with QSignalBlocker(self.below):
            self.below.setCurrentIndex(self.choices.index(row, min(column, self.choices.columnCount() - 1)))

    def _connect(self) -> None:
        session = self._session
        session.checked.connect(self._follow)
        session.changed.connect(self._refresh)
        session.looked_at.connect(self._go_to)
        session.exploration.explored.connect(self._tell)
        session.exploration.stirred.connect(self._tell)
        self._pause.timeout.connect(self._explore)
        self.phases.currentIndexChanged.connect(self._filter)
        self.below.row_taken.connect(self._look)
        self.above.horizontalScrollBar().valueChanged.connect(self.below.horizontalScrollBar().setValue)
        self.below.horizontalScrollBar().valueChanged.connect(self.above.horizontalScrollBar().setValue)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.phases)
        head.addWidget(self.status, 1)
        self.phases.setMinimumWidth(self._theme.scaled(FILTER))
        self.phases.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.above.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.below.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.above.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.below.horizontalHeader().hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.above)
        column.addWidget(self.below, 1)
        column.addWidget(self.cues)


def _within(address: Address, record: Address) -> bool:
    return bool(record) and address[: len(record)] == record
