"""The scenarios one may write on: one's own, any file, and those shipped to start from."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.content.library import Card
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _, plural


class StudioHome(QWidget):
    """A button for each scenario.

    Signals:
        scenario_chosen: write on it; carries the `Path` of its file.
        left: back to the interviews.
    """

    scenario_chosen = Signal(object)
    left = Signal()

    def __init__(self, cards: Sequence[Card], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._open = Button(_("Ouvrir un fichier…"), "secondary", shortcut="Ctrl+O")
        self._open.clicked.connect(self._ask)
        self._buttons = [self._button(card) for card in cards]
        self._lay_out()

    def focus_first(self) -> None:
        """Put the keyboard on the first scenario."""
        (self._buttons[0] if self._buttons else self._open).setFocus()

    def _button(self, card: Card) -> Button:
        text = card.title
        if card.mistakes:
            count = plural("{count} erreur", "{count} erreurs", card.mistakes).format(count=card.mistakes)
            text = _("{title} ({count})").format(title=card.title, count=count)
        button = Button(text, "option")
        button.clicked.connect(lambda: self.scenario_chosen.emit(card.path))
        return button

    def _ask(self) -> None:
        file, _kind = QFileDialog.getOpenFileName(self, _("Ouvrir un scénario"), "", "YAML (*.yaml)")
        if file:
            self.scenario_chosen.emit(Path(file))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(_("Atelier"), "title"), 1)
        head.addWidget(self._open)
        rows = QWidget()
        rows.setProperty("role", "clear")
        inside = QVBoxLayout(rows)
        inside.setSpacing(GRID)
        for button in self._buttons:
            inside.addWidget(button)
        inside.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(scroll, 1)
