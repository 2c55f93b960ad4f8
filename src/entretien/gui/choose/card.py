"""A card, painted: a widget per scenario would cost too much, and none could hold HTML by mistake."""

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.choose.models import TILE, Index
from entretien.gui.choose.presenter import Tile
from entretien.gui.portraits.painting import likeness
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GAP, GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.lines import draw_lines, lines_height
from entretien.scenario.speech import Mood
from entretien.scenario.words import channel_word

BAND = 116
"""Height of the ground the portrait stands on."""

LIKENESS = 104
"""Side of the portrait."""

LEVELS = 3

STRIP = 4
"""Height of the phase strip."""

_ELIDED = Qt.TextElideMode.ElideRight


class CardDelegate(QStyledItemDelegate):
    """Paints a tile in the cell it is given, half a gap away from its edges."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heading = theme.font("heading")
        self._caption = theme.font("caption")
        self._cell = QSize()

    def fit(self, width: int) -> QSize:
        """Make cells as wide as fill a row of `width` pixels; their size."""
        least = self._theme.scaled(200) + 64
        columns = max(1, (width - 1) // least)
        rows = lines_height(self._heading, 2) + 3 * lines_height(self._caption, 1) + self._icon_side()
        self._cell = QSize((width - 1) // columns, BAND + rows + STRIP + 5 * GRID + 2 * GAP)
        return self._cell

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The size of a cell."""
        return self._cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The card of `index`."""
        tile: Tile = index.data(TILE)
        card = option.rect.marginsRemoved(QMargins(GRID, GRID, GRID, GRID))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, card, hovered=hovered, focused=focused)
        self._paint_portrait(painter, card, tile)
        self._paint_badge(painter, card, tile)
        inside = card.marginsRemoved(QMargins(GAP, BAND + GRID, GAP, GAP))
        self._paint_words(painter, inside, tile)
        if not tile.mistakes:
            self._paint_foot(painter, inside, tile)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, *, hovered: bool, focused: bool) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(card), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        if hovered:
            painter.setBrush(self._theme.colour("shadow"))
            painter.drawRoundedRect(card.translated(0, 2), RADIUS, RADIUS)
        painter.fillPath(outline, self._theme.colour("hover" if hovered else "surface"))
        band = QPainterPath()
        band.addRect(QRectF(card.left(), card.top(), card.width(), BAND))
        painter.fillPath(outline.intersected(band), self._theme.colour("accent_tint"))
        if focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 3))
            painter.drawRoundedRect(card, RADIUS, RADIUS)

    def _paint_portrait(self, painter: QPainter, card: QRect, tile: Tile) -> None:
        ratio = painter.device().devicePixelRatio()
        if tile.mistakes:
            side = LIKENESS // 2
            picture = pixmap(self._theme, "warning", "bad", round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            painter.drawPixmap(card.center().x() - side // 2, card.top() + (BAND - side) // 2, picture)
        else:
            picture = likeness(self._theme, tile.name, tile.portrait, Mood.NEUTRAL, LIKENESS, ratio)
            painter.drawPixmap(card.center().x() - LIKENESS // 2, card.top() + BAND - LIKENESS, picture)

    def _paint_badge(self, painter: QPainter, card: QRect, tile: Tile) -> None:
        if not tile.badge:
            return
        tone, ground = ("bad", "bad_tint") if tile.mistakes else ("on_accent", "accent")
        font = self._theme.font("caption")
        font.setWeight(font.Weight.DemiBold)
        metrics = QFontMetrics(font)
        text = metrics.elidedText(tile.badge, _ELIDED, card.width() - 2 * GAP - 2 * GRID)
        width, height = metrics.horizontalAdvance(text) + 2 * GRID, metrics.height() + GRID // 2
        badge = QRect(card.left() + GRID, card.top() + GRID, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self._theme.colour(tone))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_words(self, painter: QPainter, inside: QRect, tile: Tile) -> None:
        painter.setPen(self._theme.colour("ink"))
        below = draw_lines(painter, self._heading, inside, tile.title, 2)
        painter.setPen(self._theme.colour("muted"))
        draw_lines(painter, self._caption, inside.adjusted(0, below + GRID // 2, 0, 0), tile.who, 2)

    def _paint_foot(self, painter: QPainter, inside: QRect, tile: Tile) -> None:
        """Level, minutes and channel; the phases; the marks: from the bottom up."""
        metrics = QFontMetrics(self._caption)
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("muted"))
        marks = QRect(inside.left(), inside.bottom() - metrics.height() + 1, inside.width(), metrics.height())
        painter.drawText(
            marks, Qt.AlignmentFlag.AlignLeft, metrics.elidedText(tile.marks, _ELIDED, marks.width())
        )
        strip = QRectF(inside.left(), marks.top() - GRID - STRIP, inside.width(), STRIP)
        self._paint_strip(painter, strip, len(tile.phases))
        side = self._icon_side()
        row = QRect(inside.left(), round(strip.top()) - GRID - side, inside.width(), side)
        self._paint_facts(painter, row, tile)

    def _paint_facts(self, painter: QPainter, row: QRect, tile: Tile) -> None:
        dot = self._theme.scaled(8)
        x = row.left()
        for place in range(LEVELS):
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.setBrush(self._theme.colour("accent" if place < tile.level else "surface"))
            middle = QPointF(x + dot / 2 + 1, row.center().y() + 0.5)
            painter.drawEllipse(middle, dot / 2 - 0.5, dot / 2 - 0.5)
            x += dot + GRID // 2
        x += GRID
        side, ratio = row.height(), painter.device().devicePixelRatio()
        metrics = QFontMetrics(self._caption)
        painter.setPen(self._theme.colour("muted"))
        for name, text in (("clock", tile.minutes), (tile.channel.value, channel_word(tile.channel))):
            picture = pixmap(self._theme, name, "muted", round(side * ratio))
            picture.setDevicePixelRatio(ratio)
            painter.drawPixmap(x, row.top(), picture)
            x += side + GRID // 2
            room = metrics.elidedText(text, _ELIDED, row.right() - x)
            painter.drawText(QRect(x, row.top(), row.right() - x, side), Qt.AlignmentFlag.AlignVCenter, room)
            x += metrics.horizontalAdvance(room) + GRID + GRID // 2

    def _paint_strip(self, painter: QPainter, strip: QRectF, phases: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("outline"))
        width = (strip.width() - (phases - 1) * STRIP) / max(1, phases)
        for place in range(phases):
            left = strip.left() + place * (width + STRIP)
            painter.drawRoundedRect(QRectF(left, strip.top(), width, STRIP), STRIP / 2, STRIP / 2)

    def _icon_side(self) -> int:
        return max(self._theme.scaled(16), QFontMetrics(self._caption).height())
