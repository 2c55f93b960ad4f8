"""The interview turn by turn; the arrows go through it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from entretien.gui.debrief.delegate import TurnDelegate
from entretien.gui.debrief.models import TurnModel
from entretien.gui.debrief.turns import Entry
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _


class Transcript(QListView):
    """One turn is at hand; up and down take the next."""

    def __init__(self, theme: Theme, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = TurnModel(entries)
        self._painter = TurnDelegate(theme)
        self.setModel(self._turns)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(_("Déroulé de l'entretien"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCurrentIndex(self._turns.index(0))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these instead, the first at hand."""
        self._turns.show_entries(entries)
        self.setCurrentIndex(self._turns.index(0))

    def show_turn(self, number: int) -> None:
        """Bring a turn to the top and take it at hand."""
        index = self._turns.index(self._turns.row_of(number))
        self.setCurrentIndex(index)
        self.scrollTo(index, QListView.ScrollHint.PositionAtTop)
        self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the turns anew, the one at hand still in sight."""
        if self._painter.width != self.viewport().width():
            self._painter.width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
