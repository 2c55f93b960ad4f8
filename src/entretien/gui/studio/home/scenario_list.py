"""The scenarios one may write on, one under the other."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from entretien.gui.studio.home.delegate import LineDelegate
from entretien.gui.studio.home.models import LINE, Index, LineModel
from entretien.gui.studio.home.presenter import Line, Row
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _


class ScenarioList(QListView):
    """Arrows move between the scenarios, Enter or a double click opens one.

    Signals:
        taken: a scenario is to be opened; carries its `Row`.
        pointed: another one is at hand; carries its `Row`, or None.
    """

    taken = Signal(object)
    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = LineModel()
        self._delegate = LineDelegate(theme)
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(_("Scénarios"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._take)

    @property
    def at_hand(self) -> Row | None:
        """The scenario that Enter would open."""
        line: Line | None = self.currentIndex().data(LINE)
        return line if isinstance(line, Row) else None

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these; the scenario at hand stays at hand, the first one otherwise."""
        held = self.at_hand.path if self.at_hand is not None else None
        self._lines.show(lines)
        self.choose(held)

    def choose(self, path: Path | None) -> None:
        """Have the scenario of `path` at hand, or the first one."""
        rows = [self._lines.index(place) for place in range(self._lines.rowCount())]
        scenarios = [index for index in rows if isinstance(index.data(LINE), Row)]
        chosen = next((index for index in scenarios if index.data(LINE).path == path), None)
        self.setCurrentIndex(chosen or next(iter(scenarios), QModelIndex()))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is at hand."""
        super().currentChanged(current, previous)
        self.pointed.emit(self.at_hand)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the scenario at hand."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _take(self, index: QModelIndex) -> None:
        if isinstance(index.data(LINE), Row):
            self.taken.emit(index.data(LINE))
