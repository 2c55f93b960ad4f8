"""A text shown in full whatever it is made of: a word longer than the line is broken, which no label does."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph

SPACING = 1.35
"""From one line to the next, in heights of the font."""

LEAST = 80
"""Width below which nobody could read it, at the natural type size."""


class ParagraphLabel(QWidget):
    """As high as its text is at the width it is given."""

    def __init__(self, theme: Theme, text: str, size: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._font = theme.font(size)
        self._known: tuple[int, Paragraph] | None = None
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As narrow as may be: the layout gives the width."""
        least = self._theme.scaled(LEAST)
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.scaled(LEAST), 0)

    def heightForWidth(self, width: int) -> int:
        """The height of all its lines."""
        return round(self._set(width).height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The text, in ink."""
        painter = QPainter(self)
        self._set(self.width()).paint(painter, QPointF(0, 0), self._theme.colour("ink"))

    def _set(self, width: int) -> Paragraph:
        """The text at a width, remembered: a layout asks again before it settles."""
        if self._known is None or self._known[0] != width:
            self._known = width, Paragraph(self._text, self._font, width, spacing=SPACING)
        return self._known[1]
