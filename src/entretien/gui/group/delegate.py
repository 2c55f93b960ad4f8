"""Paints the table: a name on two lines, figures with their word below."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.group.models import CONTENT, Index
from entretien.gui.group.presenter import Cell
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.lines import draw_lines

LINES = 2
"""Of a name, and of a figure with its word."""


class CellDelegate(QStyledItemDelegate):
    """All rows of a kind are of one height."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = theme.font("body")
        self._caption = theme.font("caption")
        self._heading = theme.font("caption")
        self._heading.setWeight(QFont.Weight.DemiBold)

    @property
    def height(self) -> int:
        """Of the row of a place, in pixels."""
        return LINES * QFontMetrics(self._body).lineSpacing() + 2 * GRID

    @property
    def heading_height(self) -> int:
        """Of the row that names a phase, in pixels."""
        return QFontMetrics(self._heading).lineSpacing() + 2 * GRID

    def width(self, cells: tuple[Cell, ...], heading: str) -> int:
        """Pixels that a column of these cells asks for."""
        body, caption = QFontMetrics(self._body), QFontMetrics(self._caption)
        widths = [caption.horizontalAdvance(heading)]
        for each in cells:
            widths += [body.horizontalAdvance(each.figure), caption.horizontalAdvance(each.word)]
        return max(widths) + 3 * GRID

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell of `index`."""
        content = index.data(CONTENT)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.colour("accent_tint"))
        inside = option.rect.adjusted(GRID, GRID, -GRID, -GRID)
        if isinstance(content, Cell):
            self._paint_figure(painter, inside, content)
        elif index.flags() & Qt.ItemFlag.ItemIsEnabled:
            painter.setPen(self._theme.colour("ink"))
            draw_lines(painter, self._body, inside, str(content), LINES)
        else:
            painter.setPen(self._theme.colour("muted"))
            draw_lines(painter, self._heading, inside, str(content), 1)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_figure(self, painter: QPainter, inside: QRect, cell: Cell) -> None:
        painter.setPen(self._theme.colour("ink"))
        used = draw_lines(painter, self._body, inside, cell.figure, 1)
        painter.setPen(self._theme.colour(cell.tone))
        draw_lines(painter, self._caption, inside.adjusted(0, used, 0, 0), cell.word, 1)
