"""The gauges of training: where each stands, and what the last answer did to it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from entretien.gui.conversation.readings import Reading
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _

SEGMENTS = 12
"""A gauge with more steps than this is drawn in one piece."""


class GaugeBar(QWidget):
    """A name, its last change, and a row of segments below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font("caption")
        self._reading = Reading("", 0, 0, 1, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_reading(self, reading: Reading) -> None:
        """Show where the gauge stands now."""
        if reading == self._reading:
            return
        self._reading = reading
        change = _(" ({change})").format(change=_signed(reading.change)) if reading.change else ""
        told = _("{label}\u00a0: {value} sur {maximum}{change}").format(
            label=reading.label, value=reading.value, maximum=reading.maximum, change=change
        )
        self.setAccessibleName(told)
        self.setToolTip(literal_tooltip(told))
        self.update()

    def sizeHint(self) -> QSize:
        """A line of caption, and a bar as high as half of one."""
        line = QFontMetrics(self._font).height()
        return QSize(self._theme.scaled(160), line + GRID // 2 + (self._bar() + line) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole gauge, always
        """The name, the bar below, the change beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        line = QRectF(0, 0, self.width(), metrics.height())
        label = metrics.elidedText(self._reading.label, Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, label)
        beside = metrics.horizontalAdvance(_signed(-10)) + GRID
        bar = QRectF(0, line.height() + GRID // 2, self.width() - beside, self._bar())
        self._paint_bar(painter, bar)
        if self._reading.change:
            place = QRectF(bar.right(), 0, beside, line.height())
            place.moveTop(bar.center().y() - line.height() / 2)
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, _signed(self._reading.change))

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        reading = self._reading
        span = max(1, reading.maximum - reading.minimum)
        filled = reading.value - reading.minimum
        full = self._theme.colour("caution" if reading.alarming else "accent")
        pieces = span if span <= SEGMENTS else 1
        gap = 3.0 if pieces > 1 else 0.0
        width = (bar.width() - gap * (pieces - 1)) / pieces
        done, ahead = QPainterPath(), QPainterPath()
        for piece in range(pieces):
            left = bar.left() + piece * (width + gap)
            part = QRectF(left, bar.top(), width, bar.height())
            (done if pieces > 1 and piece < filled else ahead).addRoundedRect(part, 2, 2)
        if pieces == 1:
            done.addRoundedRect(QRectF(bar.left(), bar.top(), width * filled / span, bar.height()), 2, 2)
        painter.fillPath(ahead, self._theme.colour("line"))
        painter.fillPath(done, full)

    def _bar(self) -> int:
        return self._theme.scaled(7)


class Gauges(QWidget):
    """One bar per gauge."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._bars: list[GaugeBar] = []
        self.setAccessibleName(_("Jauges"))

    def show_readings(self, readings: Sequence[Reading]) -> None:
        """Show where each stands now."""
        while len(self._bars) < len(readings):
            self._bars.append(GaugeBar(self._theme))
            self._column.addWidget(self._bars[-1])
        for bar, reading in zip(self._bars, readings, strict=False):
            bar.show_reading(reading)
        for place, bar in enumerate(self._bars):
            bar.setVisible(place < len(readings))


def _signed(change: int) -> str:
    return f"+{change}" if change > 0 else f"\u2212{-change}"
