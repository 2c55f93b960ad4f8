"""A table of numbers that are typed where they stand."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from entretien.gui.number_keys import typed_number
from entretien.gui.studio.marks.delegate import CellDelegate
from entretien.gui.studio.marks.models import HABITS, Columns
from entretien.gui.studio.marks.row_header import RowHeader
from entretien.gui.theme.theme import Theme

HABIT_SHARE = 1.3
"""Width of what gives a reply away, in columns of a competence."""

ERASING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})

NOUGHTS = frozenset({"0", "à"})
"""What the key of the digit 0 writes, with and without Shift, on keyboards that need it or not."""

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Grid(QTableView):
    """Arrows move, a digit is written at once, « - » makes it count against, Delete takes it away.

    Signals:
        row_taken: another row is at hand; carries its number.
    """

    row_taken = Signal(int)

    def __init__(
        self, theme: Theme, model: Columns, name: str, largest: int, parent: QWidget | None = None
    ) -> None:
        """Numbers go up to `largest`; assistive tools call the table `name`."""
        super().__init__(parent)
        self._largest = largest
        self._against = False
        """Whether « - » was typed, and its digit is still to come."""
        self._typed: QModelIndex | None = None
        """The cell that the last digit went to."""
        self._columns = model
        self._painter = CellDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setVerticalHeader(RowHeader(theme, self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(self._painter.height)
        model.modelReset.connect(self.fit)
        self.selectionModel().currentChanged.connect(self._follow)

    def fit(self) -> None:
        """Give the columns their widths."""
        for column in range(self._columns.columnCount()):
            share = HABIT_SHARE if column == HABITS else 1
            self.setColumnWidth(column, round(self._painter.width * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write what is typed."""
        index = self.currentIndex()
        typed = event.text()
        writable = index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable
        if not writable or event.modifiers() & COMMANDS:
            super().keyPressEvent(event)
        elif event.key() in ERASING:
            self._write(index, 0)
        elif typed in {"-", "−", "+"}:
            self._sign(index, against=typed != "+")
        elif typed in NOUGHTS or typed_number(typed):
            self._digit(index, typed_number(typed))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was half typed is forgotten."""
        super().focusOutEvent(event)
        self._against, self._typed = False, None
        self.verticalHeader().viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard needs a cell to be at."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._columns.rowCount():
            self.setCurrentIndex(self._columns.index(0, min(1, self._columns.columnCount() - 1)))
        self.verticalHeader().viewport().update()

    def _digit(self, index: QModelIndex, digit: int) -> None:
        """A digit replaces what is there; after another one, it follows it where that makes a number."""
        longer = 10 * abs(self._value(index)) + digit
        if self._typed == index and not self._against and 0 < longer <= self._largest:
            digit = longer
        self._typed = index
        if digit <= self._largest:
            self._write(index, -digit if self._against else digit)
            self._typed = index

    def _sign(self, index: QModelIndex, *, against: bool) -> None:
        """Turn what is there, or else the digit to come, for or against."""
        value = self._value(index)
        if value:
            self._write(index, -abs(value) if against else abs(value))
        self._against = against and not value

    def _write(self, index: QModelIndex, value: int) -> None:
        self._against, self._typed = False, None
        self._columns.setData(index, value)

    def _value(self, index: QModelIndex) -> int:
        value = index.data(Qt.ItemDataRole.EditRole)
        return value if isinstance(value, int) else 0

    def _follow(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._against, self._typed = False, None
        self.verticalHeader().viewport().update()
        if current.isValid() and current.row() != previous.row():
            self.row_taken.emit(current.row())
