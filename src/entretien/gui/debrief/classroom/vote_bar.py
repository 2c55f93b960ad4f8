"""The part of the votes that an answer got, as a bar; the number beside it says the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.theme.theme import Theme

THICKNESS = 10
"""Pixels at the natural type size."""


class VoteBar(QWidget):
    """Fills from the left; the leading answer stands out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._leading = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, leading: bool, spoken: str) -> None:
        """Fill `share` of the bar, 0 to 1; `spoken` is what a screen reader says of it."""
        self._share, self._leading = share, leading
        self.setAccessibleName(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self._theme.scaled(120), self._theme.scaled(THICKNESS))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole bar, always
        """The track, then the votes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(self.rect())
        round_end = track.height() / 2
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(track, round_end, round_end)
        if self._share > 0:
            votes = QRectF(track)
            votes.setWidth(max(track.height(), track.width() * self._share))
            painter.setBrush(self._theme.colour("accent" if self._leading else "outline"))
            painter.drawRoundedRect(votes, round_end, round_end)
