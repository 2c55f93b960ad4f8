"""Attempts to open, or two of them to compare."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from entretien.gui.group.attempts import AttemptLine
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

SHOWN = 6
"""Attempts seen at once."""

PAIR = 2


class AttemptList(QWidget):
    """One is at hand; Ctrl or Shift take several.

    Signals:
        opened: carries the `Opening` of the attempt at hand.
        compared: carries the ids of two attempts, in the order of the list.
    """

    opened = Signal(object)
    compared = Signal(str, str)

    def __init__(
        self, name: str, lines: Sequence[AttemptLine], opening: str, parent: QWidget | None = None
    ) -> None:
        """Show `lines` under `name`; `opening` is what the button says."""
        super().__init__(parent)
        self._lines = lines
        self.list = _List()
        self.list.setAccessibleName(name)
        for line in lines:
            self.list.addItem(QListWidgetItem(line.text))
        self.open = Button(opening)
        self.compare = Button(_("Comparer"), shortcut="Ctrl+M")
        self.compare.setToolTip(_("Choisissez deux entretiens avec Ctrl ou Maj, puis comparez-les (Ctrl+M)"))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.open)
        buttons.addWidget(self.compare)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(
            PlainLabel(_("Avec Ctrl ou Maj, choisissez-en deux à comparer."), "caption", wrap=True)
        )
        column.addWidget(self.list)
        column.addLayout(buttons)
        self.open.clicked.connect(self._open)
        self.list.taken.connect(self._open)
        self.compare.clicked.connect(self._compare)
        self.list.itemSelectionChanged.connect(self._offer)
        self.list.setCurrentRow(0)
        self._offer()

    def _chosen(self) -> list[int]:
        return sorted(index.row() for index in self.list.selectedIndexes())

    def _offer(self) -> None:
        chosen = len(self._chosen())
        self.open.setEnabled(chosen == 1)
        self.compare.setEnabled(chosen == PAIR)

    def _open(self) -> None:
        if self.list.currentRow() >= 0:
            self.opened.emit(self._lines[self.list.currentRow()].opening)

    def _compare(self) -> None:
        first, second = (self._lines[each].opening.attempt for each in self._chosen())
        self.compared.emit(first, second)


class _List(QListWidget):
    """As high as what it shows, up to a point.

    Signals:
        taken: Enter or a double click took the item at hand.
    """

    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "lines")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemDoubleClicked.connect(self.taken)

    def fit(self) -> None:
        """Take the height of the items, of so many at most."""
        shown = min(SHOWN, self.count())
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(shown)) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the item at hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)
