"""Paragraphs laid out once: where each line breaks, how much room they take, how they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from entretien.gui.theme.spacing import LINE_HEIGHT

LINE_SEPARATOR = "\u2028"
"""What Qt breaks a line at, inside a paragraph."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph and its size in pixels."""

    text: str
    layout: QTextLayout
    width: float
    """Of its widest line."""
    height: float

    def paint(
        self, painter: QPainter, at: QPointF, colour: QColor, marks: Sequence[QTextLayout.FormatRange] = ()
    ) -> None:
        """Paint it in `colour` from the upper left corner `at`, with `marks` over it."""
        painter.setPen(colour)
        self.layout.draw(painter, at, list(marks))


def lay_out(
    text: str, font: QFont, width: float, *, spacing: float = LINE_HEIGHT, centred: bool = False
) -> Block:
    """`text`, taken literally, in lines of `width` pixels; a word longer than that is broken anywhere.

    Centred lines are placed within `width`, the others from its left edge. `spacing` is the distance
    between lines, in heights of the font.
    """
    shown = text.replace("\n", LINE_SEPARATOR)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(shown, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    height = QFontMetricsF(font).height()
    step, widest, count = height * spacing, 0.0, 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, count * step + (step - height) / 2))
        widest = max(widest, line.naturalTextWidth())
        count += 1
    layout.endLayout()
    return Block(shown, layout, widest, max(1, count) * step)
