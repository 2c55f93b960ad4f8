"""Paints the lines of the plan: words, the name below, and on the right what is wrong or to be written."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from entretien.gui.studio.outline.badges import Badge
from entretien.gui.studio.outline.entries import Entry, Kind
from entretien.gui.studio.outline.model import BADGE, ENTRY, Index, worst
from entretien.gui.studio.signs import SIGNS
from entretien.gui.theme.icons import pixmap
from entretien.gui.theme.spacing import GRID, RADIUS
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _

_HEADINGS = frozenset({Kind.PHASE, Kind.GROUP})

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class EntryDelegate(QStyledItemDelegate):
    """Headings on one line with how many lines they have; the rest on two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body, self._caption = theme.font("body"), theme.font("caption")
        self._strong = theme.font("body")
        self._strong.setWeight(QFont.Weight.DemiBold)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text asks; the plan is as wide as it is."""
        entry: Entry = index.data(ENTRY)
        height = QFontMetrics(self._body).lineSpacing()
        if entry.kind not in _HEADINGS and entry.note:
            height += QFontMetrics(self._caption).lineSpacing()
        return QSize(0, height + GRID)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """A field for the name."""
        field = QLineEdit(parent)
        field.setAccessibleName(_("Nom"))
        field.setProperty("role", "inline")
        field.setMaxLength(64)
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """The field covers the line."""
        editor.setGeometry(option.rect)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The line of `index`."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        inside = option.rect.adjusted(GRID // 2, 0, -GRID, 0)
        inside.setRight(inside.right() - self._paint_badge(painter, inside, index.data(BADGE), option))
        if entry.kind in _HEADINGS:
            self._paint_heading(painter, inside, entry, option)
        else:
            self._paint_entry(painter, inside, entry, option)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        inside = option.rect.adjusted(0, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._theme.colour("accent_tint"))
            painter.drawRoundedRect(inside, RADIUS / 2, RADIUS / 2)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(inside, RADIUS / 2, RADIUS / 2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(inside.adjusted(1, 0, -1, 0), RADIUS / 2, RADIUS / 2)

    def _paint_heading(
        self, painter: QPainter, inside: QRect, entry: Entry, option: QStyleOptionViewItem
    ) -> None:
        count = str(len(entry.children))
        width = QFontMetrics(self._caption).horizontalAdvance(count)
        text = inside.adjusted(0, 0, -width - GRID, 0)
        self._write(painter, text, entry.text, self._strong, _ink(option, "ink"))
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | _MIDDLE, count)

    def _paint_entry(
        self, painter: QPainter, inside: QRect, entry: Entry, option: QStyleOptionViewItem
    ) -> None:
        first = QFontMetrics(self._body).lineSpacing()
        second = QFontMetrics(self._caption).lineSpacing() if entry.note else 0
        top = inside.center().y() - (first + second) // 2
        upper = QRect(inside.left(), top, inside.width(), first)
        self._write(painter, upper, entry.text, self._body, _ink(option, "ink"))
        if second:
            lower = QRect(inside.left(), top + first, inside.width(), second)
            self._write(painter, lower, entry.note, self._caption, "muted")

    def _write(self, painter: QPainter, rect: QRect, text: str, font: QFont, role: str) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | _MIDDLE, shown)

    def _paint_badge(
        self, painter: QPainter, inside: QRect, badge: Badge, option: QStyleOptionViewItem
    ) -> int:
        """The gravest of what is told, and how many times; the pixels it takes."""
        severity = worst(badge)
        if severity is None or not option.state & QStyle.StateFlag.State_Enabled:
            return 0
        name, role = SIGNS[severity]
        count = str(badge[severity])
        metrics = QFontMetrics(self._caption)
        side, wide = metrics.height() * 3 // 4, metrics.horizontalAdvance(count)
        ratio = painter.device().devicePixelRatio()
        picture = pixmap(self._theme, name, role, round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        left = inside.right() - side - wide - GRID // 2
        painter.drawPixmap(left, inside.center().y() - side // 2, picture)
        painter.setFont(self._caption)
        painter.setPen(self._theme.colour(role))
        painter.drawText(inside, Qt.AlignmentFlag.AlignRight | _MIDDLE, count)
        return side + wide + GRID + GRID // 2


def _ink(option: QStyleOptionViewItem, role: str) -> str:
    """The colour of words; those of a plan that cannot be changed step back."""
    return role if option.state & QStyle.StateFlag.State_Enabled else "muted"
