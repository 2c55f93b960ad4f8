"""The lines of the plan, one under the other, those of a phase below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView, QWidget

from entretien.gui.studio.outline.badges import Badges
from entretien.gui.studio.outline.delegate import EntryDelegate
from entretien.gui.studio.outline.entries import NAMED, Entry
from entretien.gui.studio.outline.model import ENTRY, Index, PlanModel
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _
from entretien.manuscript.nodes import Address

WIDTH = 280
"""Pixels it asks for, at the natural type size."""


class PlanTree(QTreeView):
    """Arrows move between lines and open or close a phase; Enter goes and writes; lines are dragged.

    Signals:
        pointed: another line is at hand; carries its `Entry`.
        taken: go and write what the line at hand is about; carries its `Entry`.
    """

    pointed = Signal(object)
    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.plan = PlanModel(self)
        self._delegate = EntryDelegate(theme)
        self._closed: set[tuple[str, Address]] = set()
        self._following = False
        self.setModel(self.plan)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "plan")
        self.setAccessibleName(_("Plan du scénario"))
        self.setHeaderHidden(True)
        self.setIndentation(GAP)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.plan.modelReset.connect(self._open_all)
        self.expanded.connect(self._remember_open)
        self.collapsed.connect(self._remember_closed)
        self.doubleClicked.connect(self._take)

    @property
    def at_hand(self) -> Entry | None:
        """What the line at hand is about."""
        entry: Entry | None = self.currentIndex().data(ENTRY)
        return entry

    def show_entries(self, entries: Sequence[Entry], badges: Badges, *, all_open: bool) -> None:
        """Show these; what the author closed stays closed, unless `all_open`."""
        held = self.at_hand
        with QSignalBlocker(self):
            self.plan.show_entries(entries, badges)
            if all_open:
                self.expandAll()
            if held is not None and self.at_hand is None:
                self.choose(held.file, held.address)

    def choose(self, file: str, address: Address) -> None:
        """Have the line of a value at hand, without telling so; as it is where there is none."""
        index = self.plan.find(file, address)
        if index.isValid() and index != self.currentIndex():
            self._following = True
            self.setCurrentIndex(index)
            self._following = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is at hand."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
            if not self._following:
                self.pointed.emit(current.data(ENTRY))

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A line; what is chosen shows on its own ground, not before it."""
        plain = QStyleOptionViewItem(option)
        plain.palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, plain, index)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A mark where lines can be opened; the ground is the line's own."""
        if not self.plan.rowCount(index):
            return
        mark = QRect(rect.right() - GAP + 1, rect.top(), GAP, rect.height()).center()
        half = GRID // 2
        sides = (QPoint(-half // 2, -half), QPoint(half // 2, 0), QPoint(-half // 2, half))
        if self.isExpanded(index):
            sides = (QPoint(-half, -half // 2), QPoint(0, half // 2), QPoint(half, -half // 2))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("muted"), 2))
        painter.drawPolyline([mark + side for side in sides])
        painter.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The line at hand stays in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        """Wide enough for some words of each line."""
        return QSize(self._theme.scaled(WIDTH), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes and writes."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def rename(self) -> None:
        """Begin to write another name for the line at hand."""
        entry = self.at_hand
        if entry is not None and entry.kind in NAMED:
            self.edit(self.currentIndex())

    def _take(self, index: Index) -> None:
        self.taken.emit(index.data(ENTRY))

    def _open_all(self) -> None:
        for index in self.plan.openable():
            entry: Entry = index.data(ENTRY)
            self.setExpanded(index, (entry.file, entry.address) not in self._closed)

    def _remember_open(self, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        self._closed.discard((entry.file, entry.address))

    def _remember_closed(self, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        self._closed.add((entry.file, entry.address))
