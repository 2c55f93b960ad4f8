"""Who the client is, why she comes, and what her file says."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.gui.portraits.painting import likeness
from entretien.gui.prepare.presenter import who
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.persona import Persona
from entretien.scenario.scenario import FileEntry, Scenario
from entretien.scenario.speech import Mood

LIKENESS = 88
"""Side of the portrait."""


class ClientPanel(QScrollArea):
    """A card that scrolls when the file is long."""

    def __init__(self, theme: Theme, scenario: Scenario, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Dossier du client"))
        card = QFrame()
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        column.addLayout(_identity(theme, scenario.persona))
        column.addWidget(PlainLabel(scenario.briefing.task, wrap=True))
        if scenario.briefing.client_file:
            column.addWidget(PlainLabel(_("Dossier"), "heading"))
            column.addLayout(_file(scenario.briefing.client_file))
        column.addStretch(1)
        self.setWidget(card)


def _identity(theme: Theme, persona: Persona) -> QHBoxLayout:
    ground = QFrame()
    ground.setProperty("role", "tint")
    ground.setFixedSize(QSize(LIKENESS + GAP, LIKENESS + GRID))
    picture = PlainLabel(parent=ground)
    picture.setPixmap(
        likeness(theme, persona.name, persona.portrait, Mood.NEUTRAL, LIKENESS, ground.devicePixelRatioF())
    )
    picture.move(GRID, GRID)
    words = QVBoxLayout()
    words.setSpacing(GRID // 2)
    words.addStretch()
    words.addWidget(PlainLabel(persona.name, "heading", wrap=True))
    words.addWidget(PlainLabel(who(persona), "muted", wrap=True))
    words.addStretch()
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addWidget(ground, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def _file(entries: Iterable[FileEntry]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for row, entry in enumerate(entries):
        grid.addWidget(PlainLabel(entry.label, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(entry.value, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop)
    return grid
