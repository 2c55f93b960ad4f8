"""The transcript: what was said, from the top down, the last line in sight."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from entretien.gui.conversation.delegate import TranscriptDelegate
from entretien.gui.conversation.marks import found
from entretien.gui.conversation.models import NO_PARENT, Index, TranscriptModel
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _

SLICE = 40
"""Rows set anew at a time, while nobody waits."""


class Transcript(QTableView):
    """A list of rows of different heights.

    A table of one column rather than a `QListView`: a list asks again the height of every row each time
    one is added (7 ms at 2,000 rows), a table keeps them. When the width changes, the rows in sight
    are set at once and the others bit by bit.

    Signals:
        length_changed: the rows take more or less height than before.
    """

    length_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = TranscriptModel()
        self._delegate = TranscriptDelegate(theme)
        self._widths: list[int] = []
        self._follows = True
        self._later = QTimer(self)
        self._later.timeout.connect(self._set_some)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(_("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._model.rowsInserted.connect(self._follow_insertion)
        self.verticalScrollBar().rangeChanged.connect(self._follow_range)
        self._model.rowsRemoved.connect(self._follow_removal)

    @property
    def rows(self) -> TranscriptModel:
        """What is shown."""
        return self._model

    @property
    def length(self) -> int:
        """Pixels that all the rows take."""
        return self.verticalHeader().length()

    def seek(self, text: str) -> list[int]:
        """Mark `text` everywhere; the rows that hold it."""
        self._delegate.sought = text
        self.viewport().update()
        return [at for at, row in enumerate(self._model.rows) if any(found(text, row.spoken))]

    def go_to(self, row: int) -> None:
        """Bring a row to the middle of the view."""
        index = self._model.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows in sight for the new width at once."""
        self._delegate.width = self.width()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set(self._in_sight())
            self._later.start()
            self.length_changed.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Rows that come in sight are set before they are painted."""
        super().scrollContentsBy(dx, dy)
        self._follows = self.verticalScrollBar().value() == self.verticalScrollBar().maximum()
        self._set(self._in_sight())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A list would search for what is typed: here it is left to whoever answers by a digit."""
        if event.text().isprintable() and event.text() and not event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _follow_insertion(self, _parent: Index, first: int, last: int) -> None:
        self._widths += [0] * (last - first + 1)
        self._set(range(first, last + 1))
        self._tell_length()

    def _follow_removal(self, _parent: Index, first: int, _last: int) -> None:
        del self._widths[first:]
        self._tell_length()

    def _tell_length(self) -> None:
        self.length_changed.emit()
        self.scrollToBottom()

    def _follow_range(self, _minimum: int, maximum: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(maximum)

    def _in_sight(self) -> range:
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, (last if last >= 0 else self._model.rowCount(NO_PARENT) - 1) + 1)

    def _set(self, rows: range) -> None:
        width = self._delegate.width
        for row in rows:
            if self._widths[row] != width:
                self._widths[row] = width
                self.setRowHeight(row, self._delegate.height(self._model.rows[row]))

    def _set_some(self) -> None:
        width = self._delegate.width
        stale = [row for row, known in enumerate(self._widths) if known != width][-SLICE:]
        if stale:
            self._keep_place(stale)
        else:
            self._later.stop()

    def _keep_place(self, stale: list[int]) -> None:
        bar = self.verticalScrollBar()
        top = max(0, self.rowAt(0))
        hidden = -self.rowViewportPosition(top)
        for row in stale:
            self._set(range(row, row + 1))
        self.length_changed.emit()
        if not self._follows:
            bar.setValue(self.verticalHeader().sectionPosition(top) + hidden)


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
