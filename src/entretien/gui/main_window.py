"""The window: painted at once, then filled as scenarios are read and the history opens behind it.

Up to the first paint nothing here may name `Qt` itself: Python then makes all its enumerations, which
takes longer than painting.
"""

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QMainWindow

from entretien.gui.theme.dressing import Wardrobe
from entretien.kernel.errors import UserError
from entretien.kernel.language import speak

if TYPE_CHECKING:  # what the window is filled with is imported once it is painted
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from entretien.application.preferences import Preferences
    from entretien.application.services import Services
    from entretien.history.store import HistoryStore

LEAST = (640, 480)
"""Width and height below which nothing could be read."""


class MainWindow(QMainWindow):
    """Holds what outlives a change of look: the preferences, the desk, the door others knock at.

    Signals:
        painted: the window is on the screen for the first time.
    """

    painted = Signal()

    def __init__(self, application: QApplication, services: "Services") -> None:
        super().__init__()
        self._services = services
        self._preferences: Preferences = services.preferences.load()
        self._wardrobe = Wardrobe(application)
        self._theme = self._wardrobe.dress(self._preferences)
        self._seen = False
        self.setMinimumSize(*LEAST)
        self.resize(*self._preferences.window)

    def open_up(self) -> None:
        """Fill the window, with what is at hand and then with what is read behind it."""
        from entretien.gui.desk import Desk
        from entretien.gui.qt_language import QtLanguage
        from entretien.gui.single_instance import FrontDoor
        from entretien.gui.theme.icons import app_icon
        from entretien.kernel.paths import data_home

        self.setWindowIcon(app_icon())
        self._qt_language = QtLanguage()
        self._qt_language.speak(self._preferences.language)
        self._door = FrontDoor(data_home(), self)
        self._door.called.connect(self.call_to_front)
        self._desk = Desk(self._services)
        self._furnish()
        self._navigation.go_home()
        self._read_library()
        self._open_history()

    def call_to_front(self) -> None:
        """Come before the other windows."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: "QPaintEvent") -> None:
        """The ground, until the window is filled."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            self.painted.emit()

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Remember the size of the window and let go of the history; an interview is already kept."""
        if not self.isMaximized() and not self.isFullScreen():
            with suppress(UserError):  # nobody is left to tell it to
                self._keep(replace(self._preferences, window=(self.width(), self.height())))
        if self._desk is not None:
            self._desk.leave()
        event.accept()

    def finish(self) -> None:
        """Wait for what is still being done behind the window."""
        from entretien.gui.background import wait

        wait()

    def _furnish(self) -> None:
        from entretien.gui.navigation import Navigation

        self._navigation = Navigation(self._theme, self._services, self._desk, self._preferences)
        self._navigation.preferences_changed.connect(self._change)
        self._navigation.library_requested.connect(self._read_library)
        self._navigation.history_requested.connect(self._open_history)
        self.setCentralWidget(self._navigation)

    def _change(self, preferences: "Preferences") -> None:
        """Keep new preferences; dress the window anew when they are about its look."""
        before = self._preferences
        with self._navigation.telling():
            self._keep(preferences)
        if _appearance(before) != _appearance(preferences):
            held = self._navigation.held
            speak(preferences.language)
            self._qt_language.speak(preferences.language)
            self._theme = self._wardrobe.dress(preferences)
            self._furnish()
            self._navigation.go_to_settings(held)

    def _keep(self, preferences: "Preferences") -> None:
        """Remember `preferences`. Raises `UserError` when they cannot be written; they hold all the same."""
        if preferences != self._preferences:
            self._preferences = preferences
            self._services.preferences.save(preferences)

    # Read behind the window.

    def _read_library(self) -> None:
        from entretien.gui.background import do_behind

        do_behind(self, self._desk.read_library, self._library_read, self._library_refused)

    def _library_read(self, _nothing: None) -> None:
        self._navigation.show_cards()

    def _library_refused(self, error: UserError) -> None:
        self._navigation.show_library_trouble(error)

    def _open_history(self) -> None:
        from entretien.gui.background import do_behind

        do_behind(self, self._services.open_history, self._history_opened, self._history_refused)

    def _history_opened(self, store: "HistoryStore") -> None:
        self._door.listen()
        self._navigation.sit_down(store)

    def _history_refused(self, error: UserError) -> None:
        from entretien.gui.single_instance import call_first_window
        from entretien.history.store import AlreadyOpenError
        from entretien.kernel.paths import data_home

        if isinstance(error, AlreadyOpenError):
            call_first_window(data_home())
        self._navigation.show_history_trouble(error)


def _appearance(preferences: "Preferences") -> tuple[str, str, int]:
    return preferences.language, preferences.look, preferences.type_scale
