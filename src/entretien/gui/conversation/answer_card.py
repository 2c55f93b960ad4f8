"""One answer as a card: its key, what is said, what is done; or why it cannot be."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GAP, GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.paragraph import Paragraph
from entretien.kernel.language import _

Part = tuple[str, QFont]


class AnswerCard(QAbstractButton):
    """A button as wide as it may be, painted: text of any length, one state of hover and focus.

    Enter and Space press it; checkable, it is one of several that may be picked.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body, self._aside = theme.font("body"), theme.font("body")
        self._aside.setItalic(True)
        self._small, self._key = theme.font("caption"), theme.font("caption")
        self._key.setWeight(QFont.Weight.DemiBold)
        self._badge_side = QFontMetrics(self._key).height() + GRID
        self._text_left = GAP + self._badge_side + GRID + 2
        self._parts: list[Part] = []
        self._marks: list[QTextLayout.FormatRange] = []
        self._paragraphs: dict[int, list[Paragraph]] = {}
        self._number = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def offer(self, number: int, text: str, aside: str = "") -> None:
        """Offer `text`, then `aside` between parentheses; `number` is the key, 0 for none."""
        self._show(number, (text, self._body), (f"({aside})" if aside else "", self._aside))
        self.setToolTip(_("Touche {number}").format(number=number) if number else "")
        self.setEnabled(True)

    def refuse(self, text: str, aside: str, reason: str, marks: Sequence[tuple[int, int]] = ()) -> None:
        """Say, smaller, what cannot be answered now and why; `marks` are what of it is seen first."""
        before = f"{text or f'({aside})'} \u2014 "
        self._show(0, (before + reason, self._small))
        self._marks = [self._mark(len(before) + start, length) for start, length in marks]
        self.setToolTip("")
        self.setEnabled(False)

    def sizeHint(self) -> QSize:
        """One line high, as narrow as one likes."""
        return QSize(self._theme.scaled(200), self._badge_side + 2 * GRID + GRID // 2)

    def minimumSizeHint(self) -> QSize:
        """Narrower than this nobody could read it."""
        return QSize(self._theme.scaled(120), 0)

    def heightForWidth(self, width: int) -> int:
        """As high as the text asks for."""
        text = round(sum(paragraph.height for paragraph in self._lay_out(width)))
        return max(text, self._badge_side) + 2 * GRID + GRID // 2 if self.isEnabled() else text + GRID

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses too; arrows are left to the list of cards."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card, always
        """The card, its key, its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled():
            self._paint_ground(painter)
            self._paint_badge(painter)
        paragraphs = self._lay_out(self.width())
        y = (self.height() - sum(paragraph.height for paragraph in paragraphs)) / 2
        for place, paragraph in enumerate(paragraphs):
            colour = "ink" if self.isEnabled() and place == 0 else "muted"
            paragraph.paint(painter, QPointF(self._text_left, y), self._theme.colour(colour), self._marks)
            y += paragraph.height

    def _paint_ground(self, painter: QPainter) -> None:
        marked = self.hasFocus() or self.isChecked()
        raised = self.underMouse() or self.isDown() or self.isChecked()
        edge = "focus" if self.hasFocus() else "accent" if self.isChecked() else "line"
        painter.setPen(QPen(self._theme.colour(edge), 2 if marked else 1))
        painter.setBrush(self._theme.colour("accent_tint" if raised else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_badge(self, painter: QPainter) -> None:
        side = self._badge_side
        badge = QRectF(GAP - 2, (self.height() - side) / 2, side, side)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(badge, 6, 6)
            tick = pixmap(self._theme, "check", "on_accent", round(side * 0.7 * self.devicePixelRatioF()))
            inset = side * 0.15
            painter.drawPixmap(badge.adjusted(inset, inset, -inset, -inset), tick, QRectF(tick.rect()))
            return
        painter.setPen(QPen(self._theme.colour("outline"), 1.5) if self.isCheckable() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface" if self.isCheckable() else "accent_tint"))
        painter.drawRoundedRect(badge, 6, 6)
        if self._number:
            painter.setFont(self._key)
            painter.setPen(self._theme.colour("muted" if self.isCheckable() else "accent"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _show(self, number: int, *parts: Part) -> None:
        self._number = number
        self._parts = [part for part in parts if part[0]]
        self._marks = []
        self._paragraphs.clear()
        self.updateGeometry()
        self.update()

    def _mark(self, start: int, length: int) -> QTextLayout.FormatRange:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = start, length
        mark.format.setBackground(self._theme.colour("caution_tint"))
        mark.format.setForeground(self._theme.colour("caution"))
        return mark

    def _lay_out(self, width: int) -> list[Paragraph]:
        """The paragraphs at a width; a layout asks for several before it settles on one."""
        if width not in self._paragraphs:
            room = width - self._text_left - GAP
            self._paragraphs[width] = [Paragraph(text, font, room, spacing=1.3) for text, font in self._parts]
        return self._paragraphs[width]
