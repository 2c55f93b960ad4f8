"""A new scenario: six short pages, any of which may be opened at any time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from entretien.application.authoring.creating import create, scenario_id
from entretien.application.authoring.sketch import Sketch, Step, complete, missing
from entretien.application.authoring.workshop import Workshop
from entretien.gui.studio.wizard.client_page import ClientPage
from entretien.gui.studio.wizard.competences_page import CompetencesPage
from entretien.gui.studio.wizard.course_page import CoursePage
from entretien.gui.studio.wizard.facts_page import FactsPage
from entretien.gui.studio.wizard.page import Page
from entretien.gui.studio.wizard.setting_page import SettingPage
from entretien.gui.studio.wizard.title_page import TitlePage
from entretien.gui.studio.wizard.words import step_advice, step_word
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

STEPS = 212
"""Pixels of the list of pages at the natural type size: the longest name, on one line."""

PAGE = 460
"""Pixels of a page that can be filled in, likewise."""


class WizardScreen(QWidget):
    """The pages on the left, one of them on the right, what it lacks below.

    Signals:
        created: the scenario is written; carries the `Path` of its file.
        sketched: something else is decided; carries the whole `Sketch`.
        left: nothing is made.
    """

    created = Signal(object)
    sketched = Signal(object)
    left = Signal()

    def __init__(
        self, theme: Theme, workshop: Workshop, sketch: Sketch, parent: QWidget | None = None
    ) -> None:
        """Go on from `sketch`."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._workshop = workshop
        self._names = {each.id: each.name for each in workshop.shelves.personas()}
        self.pages = self._pages(sketch)
        self.sketch = sketch
        for page in self.pages.values():
            self.sketch = page.drawn(self.sketch)
        self._back = Button(_("Atelier"), "quiet", shortcut="Esc")
        self._back.setIcon(icon(theme, "back", "accent"))
        self.banner = Banner()
        self.steps = _steps(theme)
        self._heading = PlainLabel(role="heading")
        self._advice = PlainLabel(role="muted", wrap=True)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(_scrolled(page))
        self.lack = PlainLabel(role="muted", wrap=True)
        self.previous = Button(_("Précédent"), shortcut="Alt+Left")
        self.next = Button(_("Suivant"), "primary", shortcut="Alt+Right")
        self.make = Button(_("Créer le scénario"), "primary", shortcut="Ctrl+Return")
        self._lay_out()
        self._connect()
        self.steps.setCurrentRow(0)

    def focus_first(self) -> None:
        """Put the keyboard on the page."""
        self.pages[self.step].focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the page has all the room; its heading says where it stands."""
        super().resizeEvent(event)
        self.steps.setVisible(self.width() >= self._theme.scaled(STEPS + PAGE))
        self._tell_heading()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, once the page has all it needs; at the end, it makes the scenario."""
        onward = self.make if self.step is Step.TITLE else self.next
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and onward.isEnabled():
            onward.click()
        else:
            super().keyPressEvent(event)

    @property
    def step(self) -> Step:
        """The page shown."""
        return list(Step)[max(0, self.steps.currentRow())]

    def _pages(self, sketch: Sketch) -> dict[Step, Page]:
        theme, shelves = self._theme, self._workshop.shelves
        return {
            Step.CLIENT: ClientPage(theme, sketch, shelves.personas()),
            Step.SETTING: SettingPage(theme, sketch, shelves.figures(), shelves.banks()),
            Step.COURSE: CoursePage(sketch),
            Step.FACTS: FactsPage(theme, sketch),
            Step.COMPETENCES: CompetencesPage(theme, self._workshop.framework(), sketch),
            Step.TITLE: TitlePage(sketch, lambda title: scenario_id(shelves, title), self._client),
        }

    def _client(self, sketch: Sketch) -> str:
        known = self._names.get(sketch.known, "") if sketch.known else ""
        return sketch.newcomer.name if sketch.is_new else known

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self.steps.currentRowChanged.connect(self._show)
        self.previous.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.make.clicked.connect(self._make)
        for page in self.pages.values():
            page.changed.connect(self._take)

    def _go(self, by: int) -> None:
        self.steps.setCurrentRow(self.steps.currentRow() + by)
        self.focus_first()

    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._tell_heading()
        self._advice.setText(step_advice(self.step))
        self.pages[self.step].arrive(self.sketch)
        self._refresh()

    def _tell_heading(self) -> None:
        """The name of the page, and its number where the list of pages does not show it."""
        name, row = step_word(self.step), list(Step).index(self.step) + 1
        told = _("{page} ({number} sur {count})").format(page=name, number=row, count=len(Step))
        self._heading.setText(name if self.steps.isVisibleTo(self) else told)

    def _take(self) -> None:
        self.sketch = self.pages[self.step].drawn(self.sketch)
        self.sketched.emit(self.sketch)
        self._refresh()

    def _refresh(self) -> None:
        """Say what the page lacks, and what may be done now."""
        last = self.step is Step.TITLE
        lack = missing(self.sketch, self.step)
        if last and not lack:
            lack = self._lack_elsewhere()
        self.lack.setText(lack)
        self.previous.setEnabled(self.step is not Step.CLIENT)
        self.next.setVisible(not last)
        self.next.setEnabled(not lack)
        self.make.setVisible(last)
        self.make.setEnabled(complete(self.sketch))
        for row, step in enumerate(Step):
            name = "pen" if missing(self.sketch, step) else "check"
            self.steps.item(row).setIcon(icon(self._theme, name, "muted" if name == "pen" else "good"))

    def _lack_elsewhere(self) -> str:
        """What another page lacks, the first one."""
        lacks = ((step, missing(self.sketch, step)) for step in Step)
        told = _("{page}\u00a0: {lack}")
        return next((told.format(page=step_word(step), lack=lack) for step, lack in lacks if lack), "")

    def _make(self) -> None:
        try:
            path = create(self._workshop.shelves, self.sketch, self._workshop.framework())
        except UserError as error:
            self.banner.tell_error(error)
        else:
            self.created.emit(path)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP, GAP, MARGIN, 0)
        head.setSpacing(GRID)
        head.addWidget(self._back)
        head.addWidget(PlainLabel(_("Nouveau scénario"), "title"), 1, Qt.AlignmentFlag.AlignVCenter)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        inside.setSpacing(GRID)
        inside.addWidget(self._heading)
        inside.addWidget(self._advice)
        inside.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.lack, 1)
        for button in (self.previous, self.next, self.make):
            foot.addWidget(button)
        inside.addLayout(foot)
        body = QHBoxLayout()
        body.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        body.setSpacing(GAP)
        body.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addLayout(body, 1)


def _steps(theme: Theme) -> QListWidget:
    steps = QListWidget()
    steps.setProperty("role", "lines")
    steps.setAccessibleName(_("Pages du nouveau scénario"))
    steps.setFixedWidth(theme.scaled(STEPS))
    steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    steps.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
    steps.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
    steps.addItems([step_word(step) for step in Step])
    return steps


def _scrolled(page: Page) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setProperty("role", "clear")
    scroll.setWidget(page)
    return scroll
