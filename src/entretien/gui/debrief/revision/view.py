"""The attempt on the current version of its scenario, beside the one that was played."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.debrief.revision.presenter import RevisionPage
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.pair_table import PairTable
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class RevisionSide(QWidget):
    """A verdict over a table; Enter on a turn leads to it.

    Signals:
        turn_requested: carries the number of a turn to show.
    """

    turn_requested = Signal(int)

    def __init__(self, theme: Theme, page: RevisionPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = page.turns
        self.table = PairTable(theme, page.rows, page.headings)
        self.table.taken.connect(self._take)
        told = _("La note de l'entretien ne change pas\u00a0: elle reste celle de la version jouée.")
        if any(page.turns):
            told = _("{told} Entrée sur un tour le montre dans le déroulé.").format(told=told)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 0, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(page.verdict, "strong", wrap=True))
        column.addWidget(PlainLabel(told, "caption", wrap=True))
        column.addWidget(self.table, 1)

    def focus_first(self) -> None:
        """Put the keyboard on the first row."""
        self.table.setCurrentCell(0, 0)
        self.table.setFocus()

    def _take(self, row: int) -> None:
        if self._turns[row]:
            self.turn_requested.emit(self._turns[row])
