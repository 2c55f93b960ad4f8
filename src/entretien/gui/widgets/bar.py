"""A share as a length; the number beside it says the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.tones import Tone

TICK = 6
"""Pixels that the ticks of a band take beyond the bar."""


class Bar(QWidget):
    """A track, filled up to the share; what was lost above it may show as a paler length.

    Two ticks may frame what is recommended.
    """

    def __init__(self, theme: Theme, thickness: int = 8, parent: QWidget | None = None) -> None:
        """An empty bar, `thickness` pixels at the natural type size."""
        super().__init__(parent)
        self._theme = theme
        self._share = self._lost = 0.0
        self._tone = Tone.FAIR
        self._band: tuple[float, float] | None = None
        self._thickness = theme.scaled(thickness)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: Tone, lost: float = 0.0) -> None:
        """Fill from 0 to `share` (0 to 1), and paler up to `lost` when it goes further."""
        self._share, self._tone, self._lost = share, tone, lost
        self.update()

    def show_band(self, low: float, high: float) -> None:
        """Frame what is recommended, from `low` to `high` (0 to 1)."""
        self._band = low, high
        self.setFixedHeight(self._thickness + TICK)
        self.update()

    def sizeHint(self) -> QSize:
        """As long as there is room."""
        return QSize(self._theme.scaled(64), self._thickness)

    def minimumSizeHint(self) -> QSize:
        """Shorter, a bar would say nothing."""
        return QSize(self._theme.scaled(24), self._thickness)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track and what fills it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - self._thickness) / 2
        lost = self._theme.colour(self._tone)
        lost.setAlphaF(0.3)
        for share, colour in (
            (1.0, self._theme.colour("sunken")),
            (self._lost, lost),
            (self._share, self._theme.colour(self._tone)),
        ):
            if share > 0:
                length = max(float(self._thickness), min(1.0, share) * self.width())
                rounded = self._thickness / 2
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(0, top, length, self._thickness), rounded, rounded)
        for edge in self._band or ():
            x = min(self.width() - 2.0, edge * self.width())
            painter.setBrush(self._theme.colour("ink"))
            painter.drawRect(QRectF(x, 0, 2, self.height()))
