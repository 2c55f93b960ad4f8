"""The client: who she is, what she feels at first, what moves her, what she looks like."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from entretien.content.grammar import LABEL, LINE, TITLE
from entretien.gui.studio.fields.line_field import LineEdit
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.studio.persona.composer import PortraitComposer
from entretien.gui.studio.persona.mood_list import MoodList
from entretien.gui.studio.persona.writing import ClientDesk
from entretien.gui.studio.session import Session
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import Section
from entretien.kernel.language import _
from entretien.scenario.conditions import CONDITION_LIMIT
from entretien.scenario.gauges import GAUGE_MAXIMUM, GAUGE_MINIMUM, INTEREST, TENSION, TRUST
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Motivation
from entretien.scenario.words import motivation_word

STARTS = {TRUST: 5, TENSION: 0, INTEREST: 5}
"""Where the gauges start when nothing is written (FORMAT.md)."""


class PersonaPane(QScrollArea):
    """What is written here is written in the client's own file, which other scenarios may share."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._desk = ClientDesk(session)
        self.lines = {
            "name": _line(_("Prénom et nom"), TITLE),
            "short_name": _line(_("Nom affiché"), TITLE),
            "occupation": _line(_("Situation"), LABEL),
            "temperament": _line(_("Caractère"), LINE),
            "walks_out_when": _line(_("S'en va quand"), CONDITION_LIMIT),
        }
        self.age = Stepper(theme, _("Âge"), 1, 120)
        words = {TRUST: _("Confiance"), TENSION: _("Tension"), INTEREST: _("Intérêt")}
        self.gauges = {gauge: Stepper(theme, words[gauge], GAUGE_MINIMUM, GAUGE_MAXIMUM) for gauge in STARTS}
        self.motivations = {
            each: Stepper(theme, motivation_word(each), -2, 3, signed=True) for each in Motivation
        }
        self.composer = PortraitComposer(theme, Portrait())
        self.moods = MoodList(theme)
        self._nobody = EmptyState()
        self._pages = QStackedWidget()
        self._notice = PlainLabel(role="muted", wrap=True)
        self._sections = (self._identity(), self._look(), self._feelings())
        self._lay_out()
        self._connect()
        session.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._follow()

    def focus_first(self) -> None:
        """The name."""
        self.lines["name"].setFocus()

    def _connect(self) -> None:
        for key, line in self.lines.items():
            line.textEdited.connect(partial(self._write, key))
        self.age.stepped.connect(partial(self._write, "age"))
        name = _("modifier le client")
        for group, numbers in (("gauges", self.gauges), ("motivations", self.motivations)):
            for key, stepper in numbers.items():
                stepper.stepped.connect(partial(self._write_in, group, str(key), name))
        self.composer.composed.connect(self._desk.draw)

    def _write(self, key: str, value: str | int) -> None:
        text = value.strip() if isinstance(value, str) else value
        self._desk.write((key,), text, _("modifier le client"))

    def _write_in(self, group: str, key: str, name: str, value: int) -> None:
        self._desk.write((group, key), value, name)

    def _follow(self) -> None:
        """Show what is written now; out of sight, once it comes in sight."""
        if not self.isVisible():
            return
        written = self._desk.manuscript() is not None
        self._pages.setCurrentIndex(1 if written else 0)
        if not written:
            locked = self._desk.locked
            advice = locked.message if locked is not None else _("Les problèmes disent ce qui manque.")
            self._nobody.tell(_("Le client ne peut pas être montré."), advice)
            return
        self._tell_locked()
        for key, line in self.lines.items():
            if line.text().strip() != (text := self._desk.text(key)):
                line.show_text(text)
        self.age.show_number(self._desk.number("age", otherwise=1))
        for gauge, stepper in self.gauges.items():
            stepper.show_number(self._desk.number("gauges", gauge, otherwise=STARTS[gauge]))
        for motivation, stepper in self.motivations.items():
            stepper.show_number(self._desk.number("motivations", motivation.value))
        portrait = self._desk.portrait()
        self.composer.show_portrait(portrait or Portrait())
        self.moods.show_portrait(portrait, self._desk.text("name"))

    def _tell_locked(self) -> None:
        """What can only be looked at is greyed, and says why."""
        locked = self._desk.locked
        for section in self._sections:
            section.setEnabled(locked is None)
        self._notice.setText(locked.message if locked is not None else "")
        self._notice.setHidden(locked is None)

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("role", "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(GAP, GRID, GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._notice)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self._pages.addWidget(self._nobody)
        self._pages.addWidget(page)
        self._pages.setProperty("role", "clear")
        self.setWidget(self._pages)

    def _identity(self) -> Section:
        section = Section(
            _("Le client"), _("Les scénarios qui ont le même client partagent ce que vous écrivez ici.")
        )
        grid = _grid()
        rows: list[tuple[str, QWidget]] = [(line.accessibleName(), line) for line in self.lines.values()]
        rows.insert(2, (_("Âge"), self.age))
        for row, (name, field) in enumerate(rows):
            _put(grid, row, 0, name, field)
        grid.setAlignment(self.age, Qt.AlignmentFlag.AlignLeft)
        self.lines["short_name"].setPlaceholderText(_("le prénom"))
        self.lines["walks_out_when"].setPlaceholderText("tension >= 9")
        section.add_layout(grid)
        return section

    def _look(self) -> Section:
        section = Section(_("Le portrait"))
        self.composer.setMinimumHeight(self._theme.scaled(230))
        inside = QVBoxLayout()
        inside.setSpacing(GRID)
        inside.addWidget(self.composer)
        inside.addWidget(PlainLabel(_("Ses humeurs"), "strong"))
        inside.addWidget(self.moods)
        section.add_layout(inside)
        return section

    def _feelings(self) -> Section:
        section = Section(
            _("Ce que ressent le client"), _("D'où partent les jauges, et ce qui le touche dans un argument.")
        )
        grid = _grid()
        for row, stepper in enumerate(self.gauges.values()):
            _put(grid, row, 0, stepper.number.accessibleName(), stepper)
        for row, (motivation, stepper) in enumerate(self.motivations.items()):
            _put(grid, row, 2, motivation_word(motivation), stepper)
        section.add_layout(grid)
        return section


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(GRID)
    return grid


def _put(grid: QGridLayout, row: int, column: int, name: str, field: QWidget) -> None:
    label = PlainLabel(name, "muted")
    label.setBuddy(field)
    grid.addWidget(label, row, column)
    grid.addWidget(field, row, column + 1)


def _line(name: str, limit: int) -> LineEdit:
    line = LineEdit()
    line.setMaxLength(limit)
    line.setAccessibleName(name)
    return line
