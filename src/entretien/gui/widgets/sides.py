"""Several sides of one thing under a line of tabs, one at a time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class Side:
    """One of them."""

    name: str
    """Of its tab."""
    make: Callable[[], QWidget | None]
    """Gives the widget, made when it is first looked at; None when it cannot be, which is told elsewhere."""
    focus: Callable[[], None]
    """Puts the keyboard where it serves there."""


class Sides(QWidget):
    """F6 goes from one side to the next, the keyboard with it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """No side yet; assistive tools call the tabs `name`."""
        super().__init__(parent)
        self._sides: list[Side] = []
        self._cover: QWidget | None = None
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(name)
        self.tabs.setToolTip(_("D'un côté à l'autre (F6)"))
        self.tabs.setExpanding(False)
        self._room = QStackedWidget()
        self._line = QHBoxLayout()
        self._line.setContentsMargins(MARGIN - GAP, 0, 0, 0)
        self._line.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._line)
        column.addWidget(self._room, 1)
        self.tabs.currentChanged.connect(self._show)
        self._next = QShortcut(QKeySequence("F6"), self.parentWidget() or self)
        self._next.activated.connect(self._go_round)

    def add(self, side: Side) -> int:
        """One more side; its place."""
        self._sides.append(side)
        return self.tabs.addTab(side.name)

    def add_at_the_end_of_the_line(self, widget: QWidget) -> None:
        """Something to do, beside the tabs."""
        self._line.addWidget(widget)

    def turn_to(self, place: int) -> None:
        """Show the side of a place."""
        self.tabs.setCurrentIndex(place)

    def cover(self, widget: QWidget) -> None:
        """Show `widget` and nothing else, until it is uncovered."""
        self._cover = widget
        self._room.addWidget(widget)
        self._room.setCurrentWidget(widget)
        self.tabs.hide()

    def uncover(self) -> None:
        """Show the side at hand again, and free what covered it."""
        if self._cover is not None:
            self._room.removeWidget(self._cover)
            self._cover.deleteLater()
            self._cover = None
            self.tabs.show()
            self._show(self.tabs.currentIndex())

    def focus_first(self) -> None:
        """Put the keyboard where it serves on the side at hand."""
        self._sides[self.tabs.currentIndex()].focus()

    def _show(self, place: int) -> None:
        shown = self._sides[place].make() if self._cover is None else None
        if shown is not None:
            self._room.addWidget(shown)  # which changes nothing for one that is there
            self._room.setCurrentWidget(shown)

    def _go_round(self) -> None:
        if self._cover is None:
            self.turn_to((self.tabs.currentIndex() + 1) % self.tabs.count())
            self.focus_first()
