"""A client in all her moods, side by side."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from entretien.gui.portraits.painting import likeness
from entretien.gui.theme.icons import untinted
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Mood
from entretien.scenario.words import mood_word

SIDE = 64
"""Pixels of a face."""

CELL = 124
"""Pixels of the width of a mood with its word, at the natural type size."""


class MoodList(QListWidget):
    """As many in a row as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(_("Toutes les humeurs"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setIconSize(QSize(SIDE, SIDE))
        height = SIDE + self.fontMetrics().lineSpacing() + 2 * GRID
        self.setGridSize(QSize(theme.scaled(CELL), theme.scaled(height)))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(3 * self.gridSize().height() + GRID)
        self._items = [QListWidgetItem(mood_word(mood), self) for mood in Mood]

    def show_portrait(self, portrait: Portrait | None, name: str) -> None:
        """Draw each mood of a portrait; initials without one."""
        ratio = self.devicePixelRatioF()
        for mood, item in zip(Mood, self._items, strict=True):
            item.setIcon(untinted(likeness(self._theme, name, portrait, mood, SIDE, ratio)))
