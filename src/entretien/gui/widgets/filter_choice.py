"""A list of which one item narrows what is shown."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice

LEAST = 120
"""Pixels at the natural type size below which nothing could be read."""


class FilterChoice(Choice):
    """Its first item is everything; any other one is lit."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """An empty filter that assistive tools call `name`."""
        super().__init__(theme, name, role="filter", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.scaled(LEAST))
        self.currentIndexChanged.connect(self._light)

    def offer(self, everything: str, items: Iterable[tuple[str, Any]]) -> None:
        """Offer `items`, each `(text, value)`, after `everything`; what was picked stays so if it can."""
        picked = self.picked
        with QSignalBlocker(self):
            self.clear()
            self.addItem(everything, None)
            for text, value in items:
                self.addItem(text, value)
            self.setCurrentIndex(max(0, self.findData(picked)))
        self._light()

    @property
    def picked(self) -> Any:
        """The value that was picked; None for everything."""
        return self.currentData()

    def release(self) -> None:
        """Let everything through."""
        self.setCurrentIndex(0)

    def _light(self) -> None:
        self.setProperty("active", self.picked is not None)
        self.style().unpolish(self)
        self.style().polish(self)
