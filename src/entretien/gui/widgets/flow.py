"""Layouts that take another line, or another column, where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class _Items(QLayout):
    """What both have in common: a list of items, `spacing` apart."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """One more, at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item of a rank; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """As wide as it may be."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all of it at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """No wider than it must be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest of the items, the highest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Put every item in its place if they are to `move`; the height that they take."""
        raise NotImplementedError


class Flow(_Items):
    """Items one after the other, on as many lines as they take."""

    def _place(self, rect: QRect, *, move: bool) -> int:
        x = y = height = 0
        for item in self._shown():
            wanted = item.sizeHint()
            if x and x + wanted.width() > rect.width():
                x, y, height = 0, y + height + self.spacing() // 2, 0
            if move:
                size = QSize(min(wanted.width(), rect.width()), wanted.height())
                item.setGeometry(QRect(rect.topLeft() + QPoint(x, y), size))
            x += wanted.width() + self.spacing()
            height = max(height, wanted.height())
        return y + height


class SideBySide(_Items):
    """Items that share the width; one under the other where each would have less than it needs."""

    def _place(self, rect: QRect, *, move: bool) -> int:
        items = self._shown()
        if not items:
            return 0
        room = (rect.width() - self.spacing() * (len(items) - 1)) // len(items)
        beside = all(room >= item.minimumSize().width() for item in items)
        width = room if beside else rect.width()
        x = y = height = 0
        for item in items:
            own = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if move:
                item.setGeometry(QRect(rect.topLeft() + QPoint(x, y), QSize(width, own)))
            if beside:
                x, height = x + width + self.spacing(), max(height, own)
            else:
                y += own + self.spacing()
        return height if beside else y - self.spacing()
