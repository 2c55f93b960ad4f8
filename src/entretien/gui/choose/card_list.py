"""The cards in rows that fill the width."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from entretien.gui.choose.card import CardDelegate
from entretien.gui.choose.models import TILE, TileModel
from entretien.gui.choose.presenter import Tile
from entretien.gui.theme.spacing import GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _

_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CardList(QListView):
    """Arrows move between the cards, Enter or a click takes one.

    Signals:
        taken: a card was taken; carries its `Tile`.
    """

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = TileModel()
        self._cards = CardDelegate(theme)
        self.setModel(self._tiles)
        self.setItemDelegate(self._cards)
        self.setProperty("role", "cards")
        self.setAccessibleName(_("Entretiens proposés"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(MARGIN - GRID, 0, MARGIN - GRID, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._hide_useless_bar)
        self.clicked.connect(self._take)

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show these, the first one at hand."""
        self._tiles.show(tiles)
        self.setCurrentIndex(self._tiles.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the rows again."""
        self.setGridSize(self._cards.fit(self.viewport().width()))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space takes the card at hand."""
        if event.key() in _TAKES and self.currentIndex().isValid():
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _hide_useless_bar(self, lowest: int, highest: int) -> None:
        """Its room stays, so that the cards keep their width; disabled, it is not painted."""
        self.verticalScrollBar().setEnabled(lowest < highest)

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.data(TILE))
