"""A paragraph laid out once: where its lines break, the room it takes, how it is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from entretien.gui.theme.spacing import LINE_HEIGHT

LINE_SEPARATOR = "\u2028"
"""What Qt breaks a line at, inside a paragraph."""


class Paragraph:
    """A text taken literally; a word longer than the line is broken anywhere."""

    def __init__(
        self, text: str, font: QFont, room: float, *, spacing: float = LINE_HEIGHT, centred: bool = False
    ) -> None:
        """Lay out `text` in lines of `room` pixels at most.

        Centred lines are placed within `room`, the others from its left edge. `spacing` is the
        distance from one line to the next, in heights of the font.
        """
        self.text = text.replace("\n", LINE_SEPARATOR)
        self.width = 0.0
        """Of its widest line, in pixels."""
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout = QTextLayout(self.text, font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        height = QFontMetricsF(font).height()
        step, count = height * spacing, 0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, room))
            line.setPosition(QPointF(0, count * step + (step - height) / 2))
            self.width = max(self.width, line.naturalTextWidth())
            count += 1
        self._layout.endLayout()
        self.height = max(1, count) * step
        """Pixels."""

    def paint(
        self, painter: QPainter, at: QPointF, colour: QColor, marks: Sequence[QTextLayout.FormatRange] = ()
    ) -> None:
        """Paint it in `colour` from the upper left corner `at`, with `marks` over it."""
        painter.setPen(colour)
        self._layout.draw(painter, at, list(marks))
