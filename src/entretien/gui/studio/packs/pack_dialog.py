"""What a shared scenario holds, and what becomes of what it meets here."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.application.packs.opening import Opened
from entretien.application.packs.placing import Arrival, Choice, State
from entretien.gui.studio.packs.arrival_row import ArrivalRow
from entretien.gui.studio.packs.wording import contents, thing
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

WIDTH, HEIGHT, MOST = 560, 420, 880
"""Pixels it opens with, growing with the type; and its greatest width."""


class PackDialog(QDialog):
    """Asked before anything is written; closing it takes nothing."""

    def __init__(
        self, theme: Theme, opened: Opened, met: Sequence[Arrival], parent: QWidget | None = None
    ) -> None:
        """Show a pack that was checked, and what it meets."""
        super().__init__(parent)
        self.setWindowTitle(_("Importer un scénario partagé"))
        different = [each for each in met if each.state is State.DIFFERENT]
        self.rows = [ArrivalRow(each, thing(each, opened)) for each in different]
        self._same = all(each.state is State.SAME for each in met)
        self.take = Button(_("Importer"), "primary")
        self.cancel = Button(_("Ne rien faire"), "quiet")
        self.take.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(opened)
        self.resize(min(theme.scaled(WIDTH), MOST), theme.scaled(HEIGHT))
        self.take.setFocus()

    @property
    def choices(self) -> Mapping[str, Choice]:
        """What becomes of each thing that differs, by its name."""
        return {row.name: row.choice for row in self.rows}

    def _lay_out(self, opened: Opened) -> None:
        inside = QWidget()
        inside.setProperty("role", "clear")
        told = QVBoxLayout(inside)
        told.setContentsMargins(0, 0, GRID, 0)
        told.setSpacing(GAP)
        told.addLayout(_grid(contents(opened)))
        for sentence in self._sentences():
            told.addWidget(PlainLabel(sentence, "heading" if self.rows else "muted", wrap=True))
        for row in self.rows:
            told.addWidget(row)
        told.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(opened.scenario.title, "title", wrap=True))
        column.addWidget(scroll, 1)
        column.addLayout(buttons)

    def _sentences(self) -> Iterator[str]:
        if self._same:
            yield _("Tout est déjà ici, à l'identique\u00a0: rien ne sera écrit.")
        elif self.rows:
            yield _("Déjà ici, mais différent")


def _grid(lines: Iterator[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GAP)
    grid.setVerticalSpacing(GRID)
    grid.setColumnStretch(1, 1)
    for row, (label, value) in enumerate(lines):
        grid.addWidget(PlainLabel(label, "muted"), row, 0)
        grid.addWidget(PlainLabel(value, wrap=True), row, 1)
    return grid
