"""The gauges drawn over the turns, with the turn at hand marked; a click takes the nearest turn."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.debrief.timeline.gauge_lines import GaugeChart, Stroke
from entretien.gui.theme.spacing import GAP, GRID, RADIUS
from entretien.gui.theme.theme import Theme

PLOT = 64
"""Height of the curves, at the natural type size."""

NAMES = 20
"""Height of the line of names, at the natural type size."""

SAMPLE = 22
"""Length of the piece of line before a name, at the natural type size."""

_STROKES = {
    Stroke.SOLID: Qt.PenStyle.SolidLine,
    Stroke.DASHED: Qt.PenStyle.DashLine,
    Stroke.DOTTED: Qt.PenStyle.DotLine,
    Stroke.BROKEN: Qt.PenStyle.DashDotLine,
}


def in_rows(widths: Sequence[int], first: int, others: int) -> list[tuple[int, int]]:
    """Where each of `widths` stands, side by side: its row and how far from its left edge.

    The first row takes `first` pixels, each of the others `others`.
    """
    places: list[tuple[int, int]] = []
    row = left = 0
    for width in widths:
        if left and left + width > (others if row else first):
            row, left = row + 1, 0
        places.append((row, left))
        left += width
    return places


class Chart(QWidget):
    """Curves are drawn once for a size; only the mark moves.

    Signals:
        turn_pointed: a turn was clicked; carries its number.
    """

    turn_pointed = Signal(int)

    def __init__(
        self, theme: Theme, chart: GaugeChart, taken: int = 0, parent: QWidget | None = None
    ) -> None:
        """Something else has `taken` so many pixels at the end of the line of names."""
        super().__init__(parent)
        self._taken = taken
        self._theme = theme
        self._chart = chart
        self._turn = 0
        self._font = theme.font("caption")
        self._rows = 1
        """Of names."""
        self._picture: QPixmap | None = None
        self.setAccessibleName(chart.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_turn(self, number: int) -> None:
        """Mark the turn at hand."""
        if number != self._turn:
            self._turn = number
            self.update()

    def sizeHint(self) -> QSize:
        """Names, then curves."""
        return QSize(self._theme.scaled(240), self._name() + self._theme.scaled(PLOT) + 3 * GRID)

    def minimumSizeHint(self) -> QSize:
        """Narrower, nothing could be told apart."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when next painted."""
        super().resizeEvent(event)
        self._rows = 1 + max((row for row, _left in self._places()), default=0)
        self._picture = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the nearest turn."""
        turns = self._chart.turns
        if len(turns) > 1:
            plot = self._plot()
            share = (event.position().x() - plot.left()) / max(1.0, plot.width())
            place = min(len(turns) - 1, max(1, round(share * (len(turns) - 1))))
            self.turn_pointed.emit(turns[place])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The curves as they were drawn, and the mark over them."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn())
        if self._turn in self._chart.turns and self._turn:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_mark(painter, self._chart.turns.index(self._turn))

    def _paint_mark(self, painter: QPainter, place: int) -> None:
        plot = self._plot()
        x = self._x(place)
        painter.setPen(QPen(self._theme.colour("ink"), 1))
        painter.drawLine(QPointF(x, plot.top() - GRID / 2), QPointF(x, plot.bottom() + GRID / 2))
        for line in self._chart.lines:
            painter.setBrush(self._theme.colour(line.role))
            painter.setPen(QPen(self._theme.colour("surface"), 1.5))
            radius = self._theme.scaled(4)
            painter.drawEllipse(QPointF(x, self._y(line.heights[place])), radius, radius)

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ground(painter)
            self._paint_names(painter)
            self._paint_lines(painter)
            painter.end()
        return self._picture

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        plot = self._plot()
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for height in (0.0, 0.5, 1.0):
            painter.drawLine(QPointF(plot.left(), self._y(height)), QPointF(plot.right(), self._y(height)))

    def _paint_names(self, painter: QPainter) -> None:
        """Each name after a piece of its line."""
        metrics = QFontMetrics(self._font)
        painter.setFont(self._font)
        sample = self._theme.scaled(SAMPLE)
        for line, (row, left) in zip(self._chart.lines, self._places(), strict=True):
            x, middle = float(GAP + left), GRID + (row + 0.5) * self._name()
            painter.setPen(self._pen(line.stroke, line.role))
            painter.drawLine(QPointF(x, middle), QPointF(x + sample, middle))
            x += sample + GRID / 2
            painter.setPen(self._theme.colour("muted"))
            name = metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, round(self.width() - GAP - x))
            painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), name)

    def _places(self) -> list[tuple[int, int]]:
        """Of the names, on as many rows as it takes."""
        metrics = QFontMetrics(self._font)
        around = self._theme.scaled(SAMPLE) + GRID // 2 + GAP
        widths = [metrics.horizontalAdvance(line.name) + around for line in self._chart.lines]
        room = self.width() - GAP
        return in_rows(widths, room - self._taken, room)

    def _paint_lines(self, painter: QPainter) -> None:
        for line in self._chart.lines:
            painter.setPen(self._pen(line.stroke, line.role))
            points = [QPointF(self._x(place), self._y(height)) for place, height in enumerate(line.heights)]
            painter.drawPolyline(QPolygonF(points))

    def _pen(self, stroke: Stroke, role: str) -> QPen:
        pen = QPen(self._theme.colour(role), max(1.5, self._theme.scaled(2)), _STROKES[stroke])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _plot(self) -> QRectF:
        top = GRID + self._rows * self._name() + GRID
        return QRectF(GAP, top, self.width() - 2 * GAP, self.height() - top - GRID - GRID / 2)

    def _x(self, place: int) -> float:
        plot = self._plot()
        return plot.left() + plot.width() * place / max(1, len(self._chart.turns) - 1)

    def _y(self, height: float) -> float:
        plot = self._plot()
        return plot.bottom() - plot.height() * height

    def _name(self) -> int:
        """Height of a row of names, which leaves room for a button at its end."""
        return max(QFontMetrics(self._font).height(), self._theme.scaled(NAMES))
