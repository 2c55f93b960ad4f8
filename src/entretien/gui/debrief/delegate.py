"""Paints the turns: no widget per line, which would not scale."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.debrief.models import ENTRY, Index
from entretien.gui.debrief.typesetting import SetEntry, Typesetter
from entretien.gui.theme.spacing import GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.setting import paint_grounds

MARK = 4
"""Width of the bar beside the turn at hand."""


class TurnDelegate(QStyledItemDelegate):
    """Paints a turn over the whole width of the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._typesetter = Typesetter(theme)
        self.width = 0
        """Of the list, in pixels."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room a turn takes; none before the list has a width."""
        if not self.width:
            return QSize()
        return QSize(self.width, round(self._set(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The turn of `index`."""
        entry = self._set(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            self._paint_choice(painter, entry, focused=focused)
        paint_grounds(painter, self._theme, entry.grounds)
        for words in entry.words:
            words.paragraph.paint(painter, words.at, self._theme.colour(words.role))
        painter.restore()

    def _paint_choice(self, painter: QPainter, entry: SetEntry, *, focused: bool) -> None:
        """The ground of the turn at hand, framed while the keyboard is there."""
        turn = QRectF(1, entry.top + 1, self.width - 2, entry.height - entry.top - 2)
        focus = QPen(self._theme.colour("focus"), 2)
        painter.setPen(focus if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(turn, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(1, turn.top() + GRID, MARK, turn.height() - 2 * GRID), 2, 2)

    def _set(self, index: Index) -> SetEntry:
        return self._typesetter.set(index.data(ENTRY), self.width)
