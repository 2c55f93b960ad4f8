"""The parts of a page in a list: arrows read them one by one, the choices can be tried."""

from PySide6.QtCore import QAbstractListModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from entretien.gui.debrief.timeline.models import NO_PARENT, Index
from entretien.gui.debrief.timeline.page_parts import PagePart
from entretien.gui.debrief.timeline.page_setting import PageTypesetter
from entretien.gui.debrief.timeline.turn_page import Choice, Standing
from entretien.gui.debrief.typesetting import SetEntry
from entretien.gui.theme.spacing import RADIUS
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.setting import paint_grounds
from entretien.kernel.language import _

PART = Qt.ItemDataRole.UserRole
"""The role under which an index gives its part."""


class PartModel(QAbstractListModel):
    """The parts of one page."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[PagePart, ...] = ()

    def show_parts(self, parts: tuple[PagePart, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.parts = parts
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many parts there are."""
        return 0 if parent.isValid() else len(self.parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A part, or how it is read aloud."""
        part = self.parts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return part.spoken
            case _:
                return part if role == PART else None


class PartDelegate(QStyledItemDelegate):
    """Paints a part over the whole width of the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._typesetter = PageTypesetter(theme)
        self.width = 0
        """Of the list, in pixels."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room a part takes; none before the list has a width."""
        return QSize(self.width, round(self._set(index).height)) if self.width else QSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The part of `index`, framed when it is at hand."""
        entry = self._set(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        paint_grounds(painter, self._theme, entry.grounds)
        if option.state & QStyle.StateFlag.State_Selected:
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(self._theme.colour("focus" if focused else "outline"), 2 if focused else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ground_rect = entry.grounds[0].rect if entry.grounds else QRectF(0, 0, self.width, entry.height)
            painter.drawRoundedRect(ground_rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        for words in entry.words:
            words.paragraph.paint(painter, words.at, self._theme.colour(words.role))
        painter.restore()

    def _set(self, index: Index) -> SetEntry:
        return self._typesetter.set(index.data(PART), self.width)


class PageList(QListView):
    """Opens on the choice that was made.

    Signals:
        choice_taken: another part is at hand; carries the `Choice`, None when it is no choice.
        choice_pressed: Enter or a double click on a part; carries the same.
        left: back to the turns.
    """

    choice_taken = Signal(object)
    choice_pressed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = PartModel()
        self._painter = PartDelegate(theme)
        self.setModel(self._parts)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(_("Ce tour en détail"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._press)

    @property
    def choice(self) -> Choice | None:
        """The choice at hand, if it is one."""
        return self._choice(self.currentIndex())

    def show_parts(self, parts: tuple[PagePart, ...]) -> None:
        """Show a page from its top, the choice made at hand."""
        self._parts.show_parts(parts)
        made = (
            place
            for place, part in enumerate(parts)
            if isinstance(part, Choice) and part.standing is Standing.CHOSEN
        )
        self.setCurrentIndex(self._parts.index(next(made, 0)))
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries the choice at hand; left goes back to the turns."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press()
        elif event.key() == Qt.Key.Key_Left:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the parts anew."""
        if self._painter.width != self.viewport().width():
            self._painter.width = self.viewport().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is at hand."""
        super().currentChanged(current, previous)
        self.choice_taken.emit(self._choice(current))

    def _press(self) -> None:
        self.choice_pressed.emit(self.choice)

    def _choice(self, index: Index) -> Choice | None:
        part = index.data(PART) if index.isValid() else None
        return part if isinstance(part, Choice) else None
