"""The window: which screen leads where."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from entretien.gui.background import do_behind
from entretien.gui.desk import Desk
from entretien.gui.frame import HISTORY, INTERVIEWS, SETTINGS, Frame
from entretien.gui.theme.dressing import dress
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, speak
from entretien.kernel.paths import data_home

if TYPE_CHECKING:  # screens, and all that they stand on, are imported once the window is painted
    from entretien.application.playing import Playable, Sitting
    from entretien.application.preferences import Preferences
    from entretien.application.services import Services
    from entretien.competences.framework import Competence
    from entretien.content.library import Card
    from entretien.gui.choose.view import ChooseScreen
    from entretien.gui.learners.view import LearnersScreen
    from entretien.history.records import Learner, Mode
    from entretien.history.store import HistoryStore
    from entretien.kernel.ids import AttemptId, ScenarioId
    from entretien.transcript.commands import Start


class MainWindow(Frame):
    """Painted empty at once; `open_up` then reads the scenarios and opens the history behind it."""

    def __init__(self, application: QApplication, services: "Services") -> None:
        self._application = application
        self._services = services
        self._preferences: Preferences = services.preferences.load()
        self._theme = dress(application, self._preferences)
        super().__init__(self._theme)
        self._cards: Sequence[Card] | None = None
        self._competences: Sequence[Competence] = ()
        self._choose: ChooseScreen | None = None
        self._desk = Desk(services)
        self.place_chosen.connect(self._go)
        self.learner_pressed.connect(self._show_learners)
        self.resize(*self._preferences.window)
        self.setMinimumSize(640, 480)

    def open_up(self) -> None:
        """Show the first screen, then what it shows as it is read."""
        from entretien.gui.qt_language import QtLanguage
        from entretien.gui.single_instance import FrontDoor
        from entretien.gui.theme.icons import app_icon

        self.setWindowIcon(app_icon())
        self._qt_language = QtLanguage(self._application)
        self._qt_language.speak(self._preferences.language)
        self._front_door = FrontDoor(data_home(), self)
        self._front_door.called.connect(self.call_to_front)
        self._show_choose()
        self._read_library()
        self._open_history()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the size of the window and let go of the history; an interview is already kept."""
        if not self.isMaximized() and not self.isFullScreen():
            with suppress(UserError):  # nobody is left to tell it to
                self._keep(replace(self._preferences, window=(self.width(), self.height())))
        self._desk.leave()
        event.accept()

    # Which screen leads where.

    def _go(self, place: str) -> None:
        {INTERVIEWS: self._show_choose, HISTORY: self._show_history, SETTINGS: self._show_settings}[place]()

    def _show_choose(self) -> None:
        from entretien.gui.choose.view import ChooseScreen

        if self._choose is None:
            self._choose = ChooseScreen(self._theme)
            self._choose.scenario_chosen.connect(self._show_preparation)
            self._choose.resume_requested.connect(self._resume)
            self._choose.reload_requested.connect(self._read_library)
            self._show_cards()
        self.show_screen(self._choose, INTERVIEWS, keep=True)
        self._show_attempts()
        self._choose.focus_first()

    def _show_preparation(self, path: Path) -> None:
        from entretien.gui.prepare.view import PrepareScreen
        from entretien.kernel.chance import fresh_seed

        with self.telling():
            playable = self._services.library.open(path)
            screen = PrepareScreen(self._theme, playable.scenario, self._preferences.mode, fresh_seed())
            screen.left.connect(self._show_choose)
            screen.begin_requested.connect(partial(self._begin, playable))
            self.show_screen(screen, INTERVIEWS)
            screen.focus_first()

    def _show_interview(self, sitting: "Sitting") -> None:
        from entretien.gui.interview.view import InterviewScreen

        screen = InterviewScreen(self._theme, sitting)
        screen.left.connect(self._show_choose)
        screen.ended.connect(self._show_debrief)
        self.show_screen(screen, rail=False)

    def _show_debrief(self, attempt: "AttemptId") -> None:
        from entretien.gui.debrief.view import DebriefScreen

        with self.telling():
            reviewing = self._desk.reviewing
            screen = DebriefScreen(self._theme, reviewing.debrief(attempt), reviewing)
            screen.retry_requested.connect(self._retry)
            screen.closed.connect(self._show_choose)
            self.show_screen(screen, HISTORY)

    def _show_history(self) -> None:
        from entretien.gui.history.view import HistoryScreen

        with self.telling():
            screen = HistoryScreen(self._theme, self._desk.store.attempts())
            screen.debrief_requested.connect(self._show_debrief)
            screen.resume_requested.connect(self._resume)
            self.show_screen(screen, HISTORY)

    def _show_settings(self) -> None:
        from entretien.gui.settings.presenter import versions
        from entretien.gui.settings.view import SettingsScreen

        screen = SettingsScreen(self._theme, self._preferences, versions())
        screen.changed.connect(self._change)
        self.show_screen(screen, SETTINGS)
        screen.focus_first()

    def _show_learners(self) -> None:
        from entretien.gui.learners.view import LearnersScreen

        with self.telling():
            playing = self._desk.learner.id if self._desk.learner else None
            screen = LearnersScreen(self._theme, self._desk.store.learners(), playing)
            screen.learner_chosen.connect(self._play)
            screen.newcomer_named.connect(partial(self._welcome, screen))
            self.show_screen(screen, rail=playing is not None)
            screen.focus_first()

    def _show_trouble(self, error: UserError) -> None:
        from entretien.gui.widgets.empty_state import EmptyState

        screen = EmptyState()
        screen.tell(error.message, error.remedy, _("Réessayer"), _("Continuer sans rien garder"))
        screen.pressed.connect(self._open_history)
        screen.second_pressed.connect(self._go_without_history)
        self.show_screen(screen)

    # Interviews.

    def _begin(self, playable: "Playable", mode: "Mode", start: "Start") -> None:
        with self.telling():
            self._keep(replace(self._preferences, mode=mode))
            self._show_interview(self._desk.begin(playable, mode, start))

    def _resume(self, attempt: "AttemptId") -> None:
        with self.telling():
            self._show_interview(self._desk.resume(attempt))

    def _retry(self, scenario: "ScenarioId") -> None:
        card = next((each for each in self._cards or () if each.id == scenario), None)
        if card is None:
            self.banner.tell(_("Ce scénario n'est plus dans la bibliothèque."), tone="caution")
        else:
            self._show_preparation(card.path)

    # Scenarios and history, read behind the window.

    def _read_library(self) -> None:
        do_behind(self, self._list_library, self._library_read, self._library_refused)

    def _list_library(self) -> "tuple[Sequence[Card], Sequence[Competence]]":
        return self._services.library.cards(), self._services.framework().competences()

    def _library_read(self, read: "tuple[Sequence[Card], Sequence[Competence]]") -> None:
        self._cards, self._competences = read
        self._show_cards()

    def _library_refused(self, error: UserError) -> None:
        if self._choose is not None:
            self._choose.show_failure(error)

    def _show_cards(self) -> None:
        if self._choose is not None and self._cards is not None:
            self._choose.show_cards(self._cards, self._competences)

    def _show_attempts(self) -> None:
        if self._choose is not None and self._desk.learner is not None:
            with self.telling():
                self._choose.show_attempts(self._desk.attempts())

    def _open_history(self) -> None:
        do_behind(self, self._services.open_history, self._history_opened, self._history_refused)

    def _history_opened(self, store: "HistoryStore") -> None:
        self._front_door.listen()
        with self.telling():
            self._desk.sit_down(store, self._preferences.learner)
            if self._desk.learner is None:
                self._show_learners()
            else:
                self.show_learner(self._desk.learner.name)
                self._show_attempts()
        if store.notices:
            self.banner.tell("\n".join(store.notices), tone="caution")

    def _history_refused(self, error: UserError) -> None:
        from entretien.gui.single_instance import call_first_window
        from entretien.history.store import AlreadyOpenError

        if isinstance(error, AlreadyOpenError):
            call_first_window(data_home())
        self._show_trouble(error)

    def _go_without_history(self) -> None:
        from entretien.history.memory import MemoryHistory

        self._history_opened(MemoryHistory())

    # Who plays, and how they like the window.

    def _welcome(self, screen: "LearnersScreen", name: str) -> None:
        try:
            self._play(self._desk.welcome(name))
        except UserError as error:
            screen.show_error(error)

    def _play(self, learner: "Learner") -> None:
        self._desk.learner = learner
        self.show_learner(learner.name)
        self._show_choose()
        with self.telling():
            self._keep(replace(self._preferences, learner=learner.id))

    def _change(self, preferences: "Preferences") -> None:
        """Dress the window anew, and come back to the setting that was changed."""
        holder = QApplication.focusWidget()
        held = holder.objectName() if holder is not None else ""
        speak(preferences.language)
        self._qt_language.speak(preferences.language)
        self._theme = dress(self._application, preferences)
        self._choose = None
        self.furnish(self._theme)
        if self._desk.learner is not None:
            self.show_learner(self._desk.learner.name)
        with self.telling():
            self._keep(preferences)
        self._show_settings()
        control = self.findChild(QWidget, held) if held else None
        if control is not None:
            control.setFocus()

    def _keep(self, preferences: "Preferences") -> None:
        """Remember `preferences`. Raises `UserError` when they cannot be written; they hold all the same."""
        if preferences != self._preferences:
            self._preferences = preferences
            self._services.preferences.save(preferences)
