"""The phases of the interview, drawn as steps."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.interview.presenter import Progress, Step
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _


class Stepper(QWidget):
    """Dots and names on a line; where there is no room for all the names, only that of the step at hand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain = theme.font("caption")
        self._strong = theme.font("caption")
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._steps: Sequence[Step] = ()
        self._dot = theme.scaled(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show where the interview stands."""
        if steps == self._steps:
            return
        self._steps = steps
        words = {Progress.DONE: _("passée"), Progress.CURRENT: _("en cours"), Progress.AHEAD: _("à venir")}
        told = ", ".join(f"{step.label} {words[step.progress]}" for step in steps)
        self.setAccessibleName(_("Phases\u00a0: {phases}").format(phases=told))
        self.setToolTip(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All the names on one line."""
        return QSize(
            round(self._length(self._steps, every_name=True)), QFontMetrics(self._strong).height() + GRID
        )

    def minimumSizeHint(self) -> QSize:
        """The dots, and the longest name."""
        widest = max((self._name_width(step) for step in self._steps), default=0)
        return QSize(widest + len(self._steps) * (self._dot + GRID), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line, always
        """Dots joined by lines, each with its name when there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        every_name = self._length(self._steps, every_name=True) <= self.width()
        link = GAP if every_name else GRID
        x = max(0.0, (self.width() - self._length(self._steps, every_name=every_name)) / 2)
        middle = self.height() / 2
        for place, step in enumerate(self._steps):
            if place:
                painter.setPen(QPen(self._theme.colour("line"), 2))
                painter.drawLine(QPointF(x, middle), QPointF(x + link - 4, middle))
                x += link
            x = self._paint_step(painter, step, x, middle, named=every_name or self._is_current(step))

    def _paint_step(self, painter: QPainter, step: Step, x: float, middle: float, *, named: bool) -> float:
        ahead = step.progress is Progress.AHEAD
        painter.setPen(QPen(self._theme.colour("outline" if ahead else "accent"), 2))
        filled = step.progress is Progress.DONE
        painter.setBrush(self._theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
        radius = self._dot / 2 - 1
        centre = QPointF(x + self._dot / 2, middle)
        painter.drawEllipse(centre, radius, radius)
        if self._is_current(step):
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(centre, radius / 3, radius / 3)
        x += self._dot + 4
        if not named:
            return x
        painter.setFont(self._strong if self._is_current(step) else self._plain)
        painter.setPen(self._theme.colour("ink" if self._is_current(step) else "muted"))
        width = self._name_width(step)
        painter.drawText(QRectF(x, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, step.label)
        return x + width + 4

    def _length(self, steps: Sequence[Step], *, every_name: bool) -> float:
        links = (GAP if every_name else GRID) * max(0, len(steps) - 1)
        names = sum(self._name_width(step) + 4 for step in steps if every_name or self._is_current(step))
        return links + names + len(steps) * (self._dot + 4)

    def _name_width(self, step: Step) -> int:
        font = self._strong if self._is_current(step) else self._plain
        return QFontMetrics(font).horizontalAdvance(step.label) + 2

    def _is_current(self, step: Step) -> bool:
        return step.progress is Progress.CURRENT
