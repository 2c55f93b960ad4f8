"""What fills the window: a rail, a line for messages, and room for one screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.rail import Place, Rail
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

INTERVIEWS, HISTORY, STUDIO, CLASS, SETTINGS, GUIDE = (
    "interviews",
    "history",
    "studio",
    "group",
    "settings",
    "guide",
)
"""Places of the rail."""


@dataclass(frozen=True, slots=True)
class _Covered:
    """A screen that waits under another one."""

    screen: QWidget
    place: str
    holder: QWidget | None
    """Which of its controls had the keyboard."""


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
        self.theme = theme
        self._kept: set[QWidget] = set()
        self._place = ""
        self._covered: list[_Covered] = []
        """The one covered last at the end."""
        self._rail = Rail(
            theme,
            (
                Place(INTERVIEWS, _("Entretiens"), "Ctrl+1"),
                Place(HISTORY, _("Historique"), "Ctrl+2"),
                Place(STUDIO, _("Atelier"), "Ctrl+3"),
                Place(CLASS, _("Classe"), "Ctrl+4"),
                Place(SETTINGS, _("Réglages"), "Ctrl+5"),
                Place(GUIDE, _("Aide"), "F1", heard_elsewhere=True),
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
        replaced = [self._room.currentWidget(), *(each.screen for each in self._covered)]
        self._covered.clear()
        self._fill(screen, place)
        self._rail.setVisible(rail)
        self.banner.hide()
        for each in replaced:
            if each is not None and each is not screen and each not in self._kept:
                self._free(each)

    def lay_over(self, screen: QWidget, place: str = "") -> None:
        """Show `screen` over the one there is, which waits as it is until `screen` is lifted."""
        covered = self._room.currentWidget()
        if covered is not None:
            self._covered.append(_Covered(covered, self._place, QApplication.focusWidget()))
            self._fill(screen, place)

    def lift(self) -> None:
        """Come back to what was covered, the keyboard where it was."""
        lifted = self._room.currentWidget()
        if lifted is None or not self._covered:
            return
        covered = self._covered.pop()
        self._fill(covered.screen, covered.place)
        if covered.holder is not None and isValid(covered.holder):
            covered.holder.setFocus()
        self._free(lifted)

    def _fill(self, screen: QWidget, place: str) -> None:
        if self._room.indexOf(screen) < 0:
            self._room.addWidget(screen)
        self._room.setCurrentWidget(screen)
        self._place = place
        self._rail.light(place)

    def _free(self, screen: QWidget) -> None:
        self._room.removeWidget(screen)
        screen.deleteLater()

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
