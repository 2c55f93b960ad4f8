"""Two sides row by row, both always together."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.pair_row import PairRow
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.gui.widgets.wrapped_lines import WrappedLines
from entretien.kernel.language import _


class PairTable(QTableWidget):
    """The arrows go from row to row; where both sides are the same the row steps back.

    Signals:
        taken: Enter or a double click on a row; carries its place.
    """

    taken = Signal(int)

    def __init__(
        self,
        theme: Theme,
        rows: Sequence[PairRow],
        headings: tuple[str, str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Show `rows` under `headings`, the first of which is what assistive tools call the table."""
        super().__init__(len(rows), len(headings), parent)
        self._theme = theme
        self.setAccessibleName(headings[0])
        for column, name in enumerate(headings):
            named = QTableWidgetItem(name)
            named.setToolTip(literal_tooltip(name))
            self.setHorizontalHeaderItem(column, named)
        for number, row in enumerate(rows):
            for column, text in enumerate((row.name, row.left, row.right)):
                self.setItem(number, column, self._cell(text, row, name=column == 0))
        self._set_up()
        self.doubleClicked.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the row at hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(index.row())

    def _set_up(self) -> None:
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setItemDelegate(WrappedLines(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heading = self.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _cell(self, text: str, row: PairRow, *, name: bool) -> QTableWidgetItem:
        """A text; where they differ the name is bold, and said to be so."""
        cell = QTableWidgetItem(text)
        font = self._theme.font("body")
        font.setBold(name and not row.alike)
        cell.setFont(font)
        cell.setForeground(self._theme.colour("muted" if row.alike else "ink"))
        if name and not row.alike:
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, _("Différent\u00a0: {text}").format(text=text))
        return cell
