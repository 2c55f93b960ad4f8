"""Paints the rows: all of one height, so that a list of thousands is laid out at once."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.debrief.annotations.written import Written
from entretien.gui.debrief.grade_sign import paint_sign
from entretien.gui.debrief.grading import GradeChip
from entretien.gui.debrief.timeline.models import ROW, Index
from entretien.gui.debrief.timeline.rows import Row
from entretien.gui.debrief.turns import Tag
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.tones import TINTS

MARK = 4
"""Width of the bar beside the turn at hand."""

SIGN = 14
"""Side of the shape of a grade, at the natural type size."""

LEAST_TAG = 96
"""Pixels below which a shortened tag would say nothing."""

SLACK = 2
"""Pixels that a text may take beyond its advance: without them Qt shortens what would have fitted."""


class RowDelegate(QStyledItemDelegate):
    """Four lines: number, phase and time with the grade; the client; the answer; what it brought."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = theme.font("body")
        self._cue = theme.font("body")
        self._cue.setItalic(True)
        self._caption = theme.font("caption")
        self._strong = theme.font("caption")
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._line = round(QFontMetrics(self._body).height() * 1.2)
        self._small = round(QFontMetrics(self._caption).height() * 1.3)

    @property
    def height(self) -> int:
        """Of every row, in pixels."""
        return 2 * GRID + GRID + 2 * self._small + 2 * self._line

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """The same for every row; the list gives the width."""
        return QSize(1, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row of `index`."""
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_choice(painter, whole, focused=bool(option.state & QStyle.StateFlag.State_HasFocus))
        inner = whole.adjusted(GRID + GRID, GRID, -GRID, -GRID)
        top = inner.top()
        self._paint_head(painter, QRectF(inner.left(), top, inner.width(), self._small), row)
        top += self._small + GRID / 4
        self._paint_heard(painter, QRectF(inner.left(), top, inner.width(), self._line), row)
        top += self._line
        place = QRectF(inner.left(), top, inner.width(), self._line)
        self._write(painter, place, row.answer, self._body, "ink")
        top += self._line + GRID / 2
        self._paint_tags(painter, QRectF(inner.left(), top, inner.width(), self._small), row.tags)
        painter.restore()

    def _paint_choice(self, painter: QPainter, whole: QRectF, *, focused: bool) -> None:
        focus = QPen(self._theme.colour("focus"), 2)
        painter.setPen(focus if focused else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(whole, RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(
            QRectF(whole.left(), whole.top() + GRID, MARK, whole.height() - 2 * GRID), 2, 2
        )

    def _paint_head(self, painter: QPainter, place: QRectF, row: Row) -> None:
        left = self._write(painter, place, f"{row.number}\u2002", self._strong, "ink")
        room = place.adjusted(left, 0, 0, 0)
        if row.grade is not None:
            room.setRight(self._paint_grade(painter, place, row.grade) - GRID)
        if row.written is not None:
            room.setRight(self._paint_written(painter, room, row.written) - GRID)
        self._write(painter, room, f"{row.phase} · {row.time}", self._caption, "muted")

    def _paint_grade(self, painter: QPainter, place: QRectF, grade: GradeChip) -> float:
        """The grade at the end of the line; where it begins."""
        words = f"{grade.word} {grade.loss}".strip()
        side = self._theme.scaled(SIGN)
        width = QFontMetrics(self._strong).horizontalAdvance(words) + SLACK
        left = place.right() - width
        self._write(
            painter, QRectF(left, place.top(), width, place.height()), words, self._strong, grade.tone
        )
        sign = QRectF(left - side - GRID / 2, place.center().y() - side / 2, side, side)
        paint_sign(painter, self._theme, sign, grade.grade)
        return sign.left()

    def _paint_written(self, painter: QPainter, place: QRectF, written: Written) -> float:
        """The sign at the end of the line; where it begins."""
        side = self._theme.scaled(SIGN)
        sign = QRectF(place.right() - side, place.center().y() - side / 2, side, side)
        drawn = pixmap(self._theme, *written.sign, round(side * painter.device().devicePixelRatioF()))
        painter.drawPixmap(sign, drawn, QRectF(drawn.rect()))
        return sign.left()

    def _paint_heard(self, painter: QPainter, place: QRectF, row: Row) -> None:
        """Her mood, her words, then what her body said where there is room left."""
        left = 0.0
        if row.mood:
            left = self._write(painter, place, f"{row.mood} ", self._caption, "muted") + GRID / 2
        left += self._write(painter, place.adjusted(left, 0, 0, 0), row.heard, self._body, "muted")
        if row.cue and left + 4 * GRID < place.width():
            room = place.adjusted(left + (GRID if row.heard else 0), 0, 0, 0)
            self._write(painter, room, row.cue, self._cue, "muted")

    def _paint_tags(self, painter: QPainter, place: QRectF, tags: tuple[Tag, ...]) -> None:
        """As many as there is room for; the last one says how many more there are."""
        metrics = QFontMetrics(self._strong)
        more = metrics.horizontalAdvance("+99") + GRID
        left = place.left()
        for number, tag in enumerate(tags):
            room = place.right() - left - (more if number < len(tags) - 1 else 0)
            width = metrics.horizontalAdvance(tag.text) + 2 * GRID + SLACK
            if width > room and room < LEAST_TAG:
                rest = QRectF(left, place.top(), place.right() - left, place.height())
                self._write(painter, rest, f"+{len(tags) - number}", self._strong, "muted")
                return
            chip = QRectF(left, place.top(), min(width, room), place.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(TINTS[tag.tone]))
            painter.drawRoundedRect(chip, GRID, GRID)
            self._write(painter, chip.adjusted(GRID, 0, -GRID, 0), tag.text, self._strong, tag.tone)
            left = chip.right() + GRID / 2

    def _write(self, painter: QPainter, place: QRectF, text: str, font: QFont, role: str) -> float:
        """Write on one line, an ellipsis where room ends; how wide it came out."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(
            text.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0, ceil(place.width()))
        )
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        base = place.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(place.left(), base), shown)
        return float(metrics.horizontalAdvance(shown))
