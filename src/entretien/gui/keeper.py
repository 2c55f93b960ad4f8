"""What outlives a change of look: the preferences, the desk, the door that other windows knock at."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from entretien.application.preferences import Preferences
from entretien.application.services import Services
from entretien.gui.background import do_behind
from entretien.gui.desk import Desk
from entretien.gui.navigation import Navigation
from entretien.gui.qt_language import QtLanguage
from entretien.gui.single_instance import FrontDoor, call_first_window
from entretien.gui.theme.icons import app_icon
from entretien.gui.theme.theme import Theme
from entretien.gui.unkept_dialog import Answer, UnkeptDialog
from entretien.gui.widgets import motion
from entretien.history.store import AlreadyOpenError, HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.language import speak
from entretien.kernel.paths import data_home

Dress = Callable[[Preferences], Theme]
"""Puts a look on the application."""


class Keeper(QObject):
    """Fills the window, reads scenarios and history behind it, and dresses it anew when asked.

    Signals:
        called: the program was opened again: the window should come to the front.
    """

    called = Signal()

    def __init__(self, window: QMainWindow, services: Services, dress: Dress, theme: Theme) -> None:
        """Keep `window`, which wears `theme` already; `dress` changes it."""
        super().__init__(window)
        self._window = window
        self._services = services
        self._dress = dress
        self._preferences = services.preferences.load()
        self._language = QtLanguage(self)
        self._door = FrontDoor(data_home(), self)
        self._door.called.connect(self.called)
        self.desk = Desk(services)
        self.navigation = self._navigation(theme)

    def open_up(self) -> None:
        """Show the first screen, then what it shows as it is read."""
        motion.allow()
        self._window.setWindowIcon(app_icon())
        self._language.speak(self._preferences.language)
        self._settle_in()
        self.navigation.interviews.go()
        self._read_library()
        self._open_history()

    def leave(self) -> bool:
        """Remember the size of the window, and let go of the history; False where one would rather stay."""
        if not self._settle_drafts() or not self.navigation.studio.may_leave():
            return False
        self.navigation.studio.give_up()
        if not self._window.isMaximized() and not self._window.isFullScreen():
            size = (self._window.width(), self._window.height())
            with suppress(UserError):  # nobody is left to tell it to
                self._keep(replace(self._preferences, window=size))
        self.desk.leave()
        return True

    def _settle_drafts(self) -> bool:
        """Ask about annotations that are not kept; whether the window may be closed."""
        unkept = self.desk.unkept
        if not unkept:
            return True
        dialog = UnkeptDialog(sum(len(each.unkept) for each in unkept), self._window)
        dialog.exec()
        dialog.deleteLater()
        if dialog.answer is Answer.KEEP:
            with self.navigation.telling():
                for notebook in unkept:
                    notebook.keep_all()
            return not self.desk.unkept
        return dialog.answer is Answer.DROP

    def _navigation(self, theme: Theme) -> Navigation:
        navigation = Navigation(theme, self._services, self.desk, self._preferences)
        navigation.preferences_changed.connect(self._change)
        navigation.library_requested.connect(self._read_library)
        navigation.history_requested.connect(self._open_history)
        return navigation

    def _settle_in(self) -> None:
        """Fill the window at once: left to itself Qt would show it later, and without the keyboard."""
        self._window.setCentralWidget(self.navigation)
        self.navigation.show()

    def _change(self, preferences: Preferences) -> None:
        """Keep new preferences; dress the window anew when they are about its look."""
        before = self._preferences
        with self.navigation.telling():
            self._keep(preferences)
        if _appearance(before) != _appearance(preferences):
            held = self.navigation.held
            speak(preferences.language)
            self._language.speak(preferences.language)
            self.navigation = self._navigation(self._dress(preferences))
            self._settle_in()
            self.navigation.go_to_settings(held)

    def _keep(self, preferences: Preferences) -> None:
        """Remember `preferences`. Raises `UserError` when they cannot be written; they hold all the same."""
        if preferences != self._preferences:
            self._preferences = preferences
            self._services.preferences.save(preferences)

    def _read_library(self) -> None:
        do_behind(self, self.desk.read_library, self._library_read, self._library_refused)

    def _library_read(self, _nothing: None) -> None:
        self.navigation.interviews.show_cards()
        self.navigation.studio.show_cards()

    def _library_refused(self, error: UserError) -> None:
        self.navigation.interviews.show_trouble(error)

    def _open_history(self) -> None:
        do_behind(self, self._services.open_history, self._history_opened, self._history_refused)

    def _history_opened(self, store: HistoryStore) -> None:
        self._door.listen()
        self.navigation.sit_down(store)

    def _history_refused(self, error: UserError) -> None:
        if isinstance(error, AlreadyOpenError):
            call_first_window(data_home())
        self.navigation.show_history_trouble(error)


def _appearance(preferences: Preferences) -> tuple[str, str, int]:
    return preferences.language, preferences.look, preferences.type_scale
