"""A paragraph laid out once: where its lines break, the room it takes, how it is painted."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

SPACING = 1.35
"""From one line to the next, in heights of the font: closer than speech as it is heard."""

LINE_SEPARATOR = "\u2028"
"""What Qt breaks a line at, inside a paragraph."""


class Paragraph:
    """A text taken literally; a word longer than the line is broken anywhere."""

    def __init__(self, text: str, font: QFont, room: float) -> None:
        """Lay out `text` in lines of `room` pixels at most."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        natural = QFontMetricsF(font).height()
        self.width = self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, room))
            line.setPosition(QPointF(0, self.height + natural * (SPACING - 1) / 2))
            self.width = max(self.width, line.naturalTextWidth())
            self.height += natural * SPACING
        self._layout.endLayout()

    def paint(self, painter: QPainter, at: QPointF, colour: QColor) -> None:
        """Paint it in `colour` from the upper left corner `at`."""
        painter.setPen(colour)
        self._layout.draw(painter, at)
