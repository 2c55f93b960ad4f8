"""A scenario on a row, painted: a face, what it is, and what remains to be done."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.portraits.painting import likeness
from entretien.gui.studio.home.models import LINE, Index
from entretien.gui.studio.home.presenter import Heading, Line, Row
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GAP, GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.scenario.speech import Mood

SIDE = 44
"""Pixels of a face."""

_ELIDED = Qt.TextElideMode.ElideRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """Two lines of text beside a face; a heading takes one or two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._strong, self._heading = theme.font("body"), theme.font("heading")
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._caption = theme.font("caption")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text asks; the list is as wide as it is."""
        line: Line = index.data(LINE)
        caption = QFontMetrics(self._caption).lineSpacing()
        if isinstance(line, Heading):
            height = QFontMetrics(self._heading).lineSpacing() + (caption + GRID if line.hint else 0)
            return QSize(0, height + 2 * GRID)
        text = QFontMetrics(self._strong).lineSpacing() + caption
        return QSize(0, max(text, SIDE) + 2 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row of `index`."""
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Heading):
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_ground(painter, option)
            self._paint_row(painter, option.rect.adjusted(GAP, GRID, -GAP, -GRID), line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Heading) -> None:
        inside = rect.adjusted(GAP, GRID, -GAP, -GRID)
        painter.setFont(self._heading)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, line.text)
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignBottom, line.hint)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        inside = option.rect.adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour("accent_tint"))
            painter.drawRoundedRect(inside, RADIUS, RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(inside, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(inside, RADIUS, RADIUS)

    def _paint_row(self, painter: QPainter, inside: QRect, row: Row) -> None:
        ratio = painter.device().devicePixelRatio()
        if row.mistakes:
            picture = pixmap(self._theme, "warning", "bad", round(SIDE * ratio))
            picture.setDevicePixelRatio(ratio)
        else:
            picture = likeness(self._theme, row.name, row.portrait, Mood.NEUTRAL, SIDE, ratio)
        painter.drawPixmap(QPoint(inside.left(), inside.center().y() - SIDE // 2), picture)
        first, second = (QFontMetrics(font).lineSpacing() for font in (self._strong, self._caption))
        top = inside.center().y() - (first + second) // 2
        upper = QRect(inside.left() + SIDE + GAP, top, inside.width() - SIDE - GAP, first)
        lower = QRect(upper.left(), top + first, upper.width(), second)
        upper.setRight(upper.right() - self._paint_badge(painter, upper, row))
        self._write(painter, upper, row.title, self._strong, "ink")
        told = QFontMetrics(self._caption).horizontalAdvance(row.changed)
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | _MIDDLE, row.changed)
        self._write(painter, lower.adjusted(0, 0, -told - GAP, 0), row.about, self._caption, "muted")

    def _write(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(rect, _MIDDLE, QFontMetrics(font).elidedText(text, _ELIDED, rect.width()))

    def _paint_badge(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """What remains to be done, on the right; the pixels it takes."""
        if not row.badge:
            return 0
        metrics = QFontMetrics(self._caption)
        width = metrics.horizontalAdvance(row.badge) + 2 * GRID
        badge = QRect(rect.right() - width, rect.top(), width, rect.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{row.tone}_tint"))
        painter.drawRoundedRect(badge, RADIUS, RADIUS)
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour(row.tone))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, row.badge)
        return width + GAP
