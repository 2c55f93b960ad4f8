"""Text painted on a few lines, cut with an ellipsis where it does not fit."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout


def lines_height(font: QFont, count: int) -> int:
    """Pixels that `count` lines take."""
    return QFontMetrics(font).lineSpacing() * count


def draw_lines(painter: QPainter, font: QFont, within: QRect, text: str, most: int) -> int:
    """Paint `text` literally from the top of `within`, on `most` lines; the height it takes in pixels."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    lines = broken(text, font, within.width(), most)
    for place, line in enumerate(lines):
        top = within.top() + place * metrics.lineSpacing()
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, within.width())
        painter.drawText(QPoint(within.left(), top + metrics.ascent()), shown)
    return len(lines) * metrics.lineSpacing()


def broken(text: str, font: QFont, width: int, most: int) -> list[str]:
    """`text` in lines of `width` pixels; the last holds all that is left."""
    if not text:
        return []
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    units = text.encode("utf-16-le")  # Qt counts in these
    ends = [*starts[1:], len(units) // 2]
    return [
        units[2 * start : 2 * end].decode("utf-16-le").rstrip()
        for start, end in zip(starts, ends, strict=True)
    ]
