"""What fills the window: a rail, a line for messages, and room for one screen."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.rail import Place, Rail
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

INTERVIEWS, HISTORY, SETTINGS = "interviews", "history", "settings"
"""Places of the rail."""


class Frame(QWidget):
    """Shows one screen at a time and frees the one it replaces, unless that one is kept.

    Signals:
        place_chosen: carries the key of a place of the rail.
        learner_pressed: someone else wants to play.
    """

    place_chosen = Signal(str)
    learner_pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: set[QWidget] = set()
        self._rail = Rail(
            theme,
            (
                Place(INTERVIEWS, _("Entretiens"), "Ctrl+1"),
                Place(HISTORY, _("Historique"), "Ctrl+2"),
                Place(SETTINGS, _("Réglages"), "Ctrl+3"),
            ),
        )
        self.banner = Banner()
        self._room = QStackedWidget()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._room, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self._rail.place_chosen.connect(self.place_chosen)
        self._rail.learner_pressed.connect(self.learner_pressed)

    @property
    def shown(self) -> QWidget | None:
        """What fills the room now; nothing before the first screen."""
        return self._room.currentWidget()

    def keep_screen(self, screen: QWidget) -> None:
        """Have `screen` at hand for as long as the window, shown or not."""
        self._room.addWidget(screen)
        self._kept.add(screen)

    def show_screen(self, screen: QWidget, place: str = "", *, rail: bool = True) -> None:
        """Fill the room with `screen`, the rail lit at `place`."""
        previous = self._room.currentWidget()
        if self._room.indexOf(screen) < 0:
            self._room.addWidget(screen)
        self._room.setCurrentWidget(screen)
        self._rail.light(place)
        self._rail.setVisible(rail)
        self.banner.hide()
        if previous is not None and previous is not screen and previous not in self._kept:
            self._room.removeWidget(previous)
            previous.deleteLater()

    def show_learner(self, name: str) -> None:
        """Name who plays at the foot of the rail."""
        self._rail.show_learner(name)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Say in the banner what the world refuses meanwhile."""
        try:
            yield
        except UserError as error:
            self.banner.tell_error(error)
