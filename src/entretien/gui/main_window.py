"""The window: painted at once, filled as soon as it has been seen.

Up to its first painting nothing here may name `Qt` itself: Python would then make all of its
enumerations, which takes longer than painting.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from entretien.gui.theme.dressing import dress, system_is_dark

if TYPE_CHECKING:  # what the window is filled with is imported once it is painted
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from entretien.application.preferences import Preferences
    from entretien.application.services import Services
    from entretien.gui.keeper import Keeper
    from entretien.gui.theme.theme import Theme

LEAST = (640, 480)
"""Width and height below which nothing could be read."""


class MainWindow(QMainWindow):
    """Looks as the user prefers from its first painting on.

    Signals:
        filled: screens are there, though what they show may still be read.
    """

    filled = Signal()

    def __init__(
        self, application: QApplication, preferences: "Preferences", services: "Callable[[], Services]"
    ) -> None:
        """Be painted as `preferences` say, then filled with what `services` gives."""
        super().__init__()
        self._application = application
        self._services = services
        self._system_is_dark = system_is_dark(application)
        self._seen = False
        self.keeper: Keeper | None = None
        """What fills the window, once it has been seen."""
        self._theme = self._dress(preferences)
        self.setMinimumSize(*LEAST)
        self.resize(*preferences.window)

    def call_to_front(self) -> None:
        """Come before the other windows."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: "QPaintEvent") -> None:
        """The ground; the first time, what stands on it comes next."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._fill)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Let go of what is kept open, unless one stays; an interview under way is already kept."""
        if self.keeper is None or self.keeper.leave():
            event.accept()
        else:
            event.ignore()

    def _dress(self, preferences: "Preferences") -> "Theme":
        return dress(self._application, preferences, dark_system=self._system_is_dark)

    def _fill(self) -> None:
        from entretien.gui.keeper import Keeper

        self.keeper = Keeper(self, self._services(), self._dress, self._theme)
        self.keeper.called.connect(self.call_to_front)
        self.keeper.open_up()
        self.filled.emit()
