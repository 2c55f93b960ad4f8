"""What changed in a conversation, line by line."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph

TONES = {"-": "bad", "+": "good"}
"""The colour of a line by how it begins; the others step back."""

SPACING = 1.3
"""From one line to the next, in heights of the font."""


class Difference(QWidget):
    """Lines after `-` and `+`, each on its ground, as high as they are at the width they are given."""

    def __init__(self, theme: Theme, lines: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = tuple(f"{line[:1]} {line[1:]}".rstrip() for line in lines)
        self._font = theme.font("caption")
        self._known: tuple[int, list[Paragraph]] | None = None
        self.setAccessibleName("\n".join(self._lines))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As narrow as may be: the layout gives the width."""
        return QSize(self._theme.scaled(200), self.heightForWidth(max(self.width(), self._theme.scaled(200))))

    def heightForWidth(self, width: int) -> int:
        """The height of all its lines."""
        return round(sum(each.height for each in self._set(width)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each line in the colour of what became of it."""
        painter = QPainter(self)
        top = 0.0
        for line, paragraph in zip(self._lines, self._set(self.width()), strict=True):
            tone = TONES.get(line[:1], "")
            if tone:
                ground = QRectF(0, top, self.width(), paragraph.height)
                painter.fillRect(ground, self._theme.colour(f"{tone}_tint"))
            paragraph.paint(painter, QPointF(GRID, top), self._theme.colour(tone or "muted"))
            top += paragraph.height

    def _set(self, width: int) -> list[Paragraph]:
        if self._known is None or self._known[0] != width:
            room = width - 2 * GRID
            self._known = width, [Paragraph(each, self._font, room, spacing=SPACING) for each in self._lines]
        return self._known[1]
