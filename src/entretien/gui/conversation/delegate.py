"""Paints the rows of the transcript: no widget per line, which would not scale."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.conversation.marks import found
from entretien.gui.conversation.models import ROW, Index
from entretien.gui.conversation.rows import Row
from entretien.gui.conversation.typesetting import Typesetter
from entretien.gui.theme.spacing import GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.setting import Words, paint_grounds


class TranscriptDelegate(QStyledItemDelegate):
    """Paints a row in the middle of its cell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._typesetter = Typesetter(theme)
        self._mark = QTextCharFormat()
        self._mark.setBackground(theme.colour("caution_tint"))
        self._mark.setForeground(theme.colour("caution"))
        self.sought = ""
        """What is marked in the text."""
        self.width = 0
        """Of the whole view, its scroll bar included: the column stands in the middle of that."""

    def height(self, row: Row) -> int:
        """Pixels that `row` takes."""
        return self._typesetter.set(row, self._typesetter.column(self.width)).height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room a row takes."""
        return QSize(option.rect.width(), self.height(index.data(ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row of `index`."""
        cell = option.rect
        column = self._typesetter.column(self.width)
        row = self._typesetter.set(index.data(ROW), column)
        left = cell.left() + (self.width - column) // 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, QRectF(left - GRID, cell.top(), column + 2 * GRID, cell.height()))
        painter.translate(left, cell.top())
        paint_grounds(painter, self._theme, row.grounds)
        for words in row.words:
            colour = self._theme.colour(words.role)
            words.paragraph.paint(painter, words.at, colour, self._marks(words))
        painter.restore()

    def _paint_focus(self, painter: QPainter, around: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _marks(self, words: Words) -> list[QTextLayout.FormatRange]:
        marks = []
        for place, length in found(self.sought, words.paragraph.text) if self.sought else ():
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = place, length, self._mark
            marks.append(mark)
        return marks
