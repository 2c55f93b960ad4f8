"""The letters of a map, made once for all its cards."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from entretien.gui.theme.theme import Theme

NEARER = 1.7
"""How much larger than a title a number is, where only numbers are read."""


class Letters:
    """A font with its measures; alike at every zoom, without hints to the pixels of a screen."""

    def __init__(self, theme: Theme, size: str, factor: float = 1.0) -> None:
        self.font = theme.font(size)
        self.font.setPixelSize(round(self.font.pixelSize() * factor))
        self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.metrics = QFontMetricsF(self.font)

    def elided(self, text: str, room: float) -> str:
        """As much of `text` as fits in `room`, with an ellipsis where it is cut."""
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))


class Lettering:
    """Every size that a map is written in."""

    def __init__(self, theme: Theme) -> None:
        """`theme` is at its natural size: whoever paints scales."""
        self.heading = Letters(theme, "heading")
        self.body = Letters(theme, "body")
        self.caption = Letters(theme, "caption")
        self.number = Letters(theme, "title", NEARER)
