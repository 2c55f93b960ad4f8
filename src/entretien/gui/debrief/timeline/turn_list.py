"""The turns, one under the other; the arrows go through them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from entretien.gui.debrief.timeline.delegate import RowDelegate
from entretien.gui.debrief.timeline.models import Index, RowModel
from entretien.gui.debrief.timeline.rows import Row
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _


class TurnList(QListView):
    """One turn is at hand; up and down take the next.

    Signals:
        turn_taken: another turn is at hand; carries its number.
        opened: Enter was pressed on the turn at hand.
    """

    turn_taken = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turns = RowModel(rows)
        self._painter = RowDelegate(theme)
        self.setModel(self._turns)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setAccessibleName(_("Déroulé de l'entretien, tour par tour"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(self._painter.height * 2 // 3)
        self.setCurrentIndex(self._turns.index(0))

    @property
    def turn(self) -> int | None:
        """The number of the turn at hand; None when there is no turn."""
        index = self.currentIndex()
        return self._turns.row(index.row()).number if index.isValid() else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The same turns, with what is now known of them."""
        if rows:
            self._turns.show_rows(rows)

    def take_turn(self, number: int) -> None:
        """Bring a turn to the middle and take it at hand; any other number changes nothing."""
        place = self._turns.place_of(number)
        if place >= 0:
            index = self._turns.index(place)
            self.setCurrentIndex(index)
            self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def step(self, by: int) -> None:
        """Take the turn `by` places further, if there is one."""
        index = self._turns.index(self.currentIndex().row() + by)
        if index.isValid():
            self.setCurrentIndex(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The turn at hand stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to what was offered."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which turn is at hand."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.turn_taken.emit(self._turns.row(current.row()).number)
