"""Where one places oneself, one strength, one axis: asked before any mark is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from entretien.competences.framework import Framework
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.segments import Segments
from entretien.kernel.errors import UserError
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _

WIDTH = 860
"""Pixels the form may take at the natural type size: longer lines are tiring to read."""

LIMIT = 200
"""Characters of a strength or an axis: a sentence."""


class SelfAssessmentForm(QScrollArea):
    """Nothing of the result can be seen behind it.

    Signals:
        said: carries pairs of a competence and a level, the strength, the axis.
    """

    said = Signal(object, str, str)

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        competences: Sequence[CompetenceCode],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about these competences."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(_("Votre regard sur l'entretien"))
        self.banner = Banner()
        self.levels = {code: _levels(framework, code) for code in competences}
        self.strength = _line(_("Un point fort de cet entretien"))
        self.axis = _line(_("Un axe à travailler"))
        self._picked: dict[CompetenceCode, str] = {}
        self.done = Button(_("Voir mon bilan"), "primary", shortcut="Ctrl+Return")
        self._missing = PlainLabel(role="caption", wrap=True)
        self.setWidget(self._page(theme, framework))
        self._connect()
        self._weigh()

    def focus_first(self) -> None:
        """Put the keyboard on the first competence."""
        for asked in (*self.levels.values(), self.strength):
            first = asked.findChild(Button) if isinstance(asked, Segments) else asked
            if first is not None:
                first.setFocus()
                return

    def show_error(self, error: UserError) -> None:
        """Say why it could not be kept; what was written stays."""
        self.banner.tell_error(error)

    def _connect(self) -> None:
        for code, levels in self.levels.items():
            levels.picked.connect(lambda level, code=code: self._pick(code, level))
        for line in (self.strength, self.axis):
            line.textChanged.connect(self._weigh)
        self.done.clicked.connect(self._say)

    def _pick(self, code: CompetenceCode, level: str) -> None:
        self._picked[code] = level
        self._weigh()

    def _weigh(self) -> None:
        """The button waits for everything that is asked."""
        complete = len(self._picked) == len(self.levels)
        written = bool(self.strength.text().strip() and self.axis.text().strip())
        self.done.setEnabled(complete and written)
        self._missing.setText(
            ""
            if complete and written
            else _("Placez-vous sur chaque compétence, puis écrivez les deux phrases.")
        )

    def _say(self) -> None:
        levels = tuple((code, self._picked[code]) for code in self.levels)
        self.said.emit(levels, self.strength.text(), self.axis.text())

    def _page(self, theme: Theme, framework: Framework) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for row, (code, levels) in enumerate(self.levels.items()):
            grid.addWidget(PlainLabel(framework.competence(code).label, wrap=True), row, 0)
            grid.addWidget(levels, row, 1)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(theme.scaled(WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(MARGIN, GAP, MARGIN, MARGIN)
        column.setSpacing(GRID)
        scale = " · ".join(f"{level.id}\u00a0: {level.label.lower()}" for level in framework.levels)
        for text, role in (
            (_("D'abord, votre regard"), "heading"),
            (_("Où vous placez-vous\u00a0? Vos réponses sont gardées avec l'entretien."), "body"),
            (scale, "caption"),
        ):
            column.addWidget(PlainLabel(text, role, wrap=True))
        column.addLayout(grid)
        column.addSpacing(GRID)
        for line in (self.strength, self.axis):
            label = PlainLabel(line.accessibleName(), "strong")
            label.setBuddy(line)
            column.addWidget(label)
            column.addWidget(line)
        column.addSpacing(GRID)
        column.addWidget(self.banner)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._missing)
        page = QWidget()
        page.setProperty("role", "clear")
        around = QVBoxLayout(page)
        around.setContentsMargins(GRID, 0, GRID, MARGIN)
        around.addWidget(card)
        around.addStretch()
        return page


def _levels(framework: Framework, code: CompetenceCode) -> Segments:
    choices = [(level.id, level.id) for level in framework.levels]
    made = Segments(framework.competence(code).label, choices, "")
    for button, level in zip(made.findChildren(Button), framework.levels, strict=True):
        button.setAccessibleName(level.label)
    return made


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    line.setMaxLength(LIMIT)
    return line
