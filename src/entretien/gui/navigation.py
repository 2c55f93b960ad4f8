"""Which screen leads where."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from entretien.application.preferences import Preferences
from entretien.application.services import Services
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.desk import Desk
from entretien.gui.frame import CLASS, GUIDE, HISTORY, INTERVIEWS, SETTINGS, STUDIO, Frame
from entretien.gui.group.pair_view import PairScreen
from entretien.gui.group.view import GroupScreen
from entretien.gui.guide.chapters import DEBRIEF, FIRST_SCENARIO, INTERVIEW, START, chapters
from entretien.gui.guide.view import GuideScreen
from entretien.gui.history.view import HistoryScreen
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.learners.view import LearnersScreen
from entretien.gui.places.debriefs import Debriefs
from entretien.gui.places.group import GroupPlace
from entretien.gui.places.history import HistoryPlace
from entretien.gui.places.interviews import InterviewsPlace
from entretien.gui.places.pairs import Pairs
from entretien.gui.places.sheets import Sheets
from entretien.gui.places.studio import StudioPlace
from entretien.gui.prepare.view import PrepareScreen
from entretien.gui.settings.presenter import about
from entretien.gui.settings.view import SettingsScreen
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.studio.view import StudioScreen
from entretien.gui.studio.wizard.view import WizardScreen
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.empty_state import EmptyState
from entretien.history.memory import MemoryHistory
from entretien.history.records import Learner
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class Navigation(Frame):
    """Connects the places with one another; makes itself the screens that stand alone.

    Signals:
        preferences_changed: carries the new `Preferences`.
        library_requested: the scenarios should be read again.
        history_requested: the history should be opened again.
    """

    preferences_changed = Signal(object)
    library_requested = Signal()
    history_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        services: Services,
        desk: Desk,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.services = services
        self.desk = desk
        self.preferences = preferences
        self.interviews = InterviewsPlace(self, services, desk, self._now_preferred)
        self.debriefs = Debriefs(self, services, desk, self._now_preferred)
        self.pairs = Pairs(self, services)
        self.sheets = Sheets(self, services)
        self.history = HistoryPlace(self, desk, self._now_preferred)
        self.group = GroupPlace(self, services, desk, self._now_preferred)
        self.studio = StudioPlace(self, services, desk)
        self._help = QShortcut(QKeySequence("F1"), self)
        self._wire()
        if desk.cards is not None:
            self.interviews.show_cards()
        if desk.learner is not None:
            self.show_learner(desk.learner.name)

    def _wire(self) -> None:
        """Where each place leads."""
        self.place_chosen.connect(self._go)
        self.learner_pressed.connect(self.go_to_learners)
        self._help.activated.connect(self.open_guide)
        self.interviews.ended.connect(self.debriefs.show)
        self.interviews.reload_requested.connect(self.library_requested)
        self.studio.library_requested.connect(self.library_requested)
        self.interviews.preferred.connect(self._prefer)
        self.debriefs.closed.connect(self.history.go)
        self.debriefs.retry_requested.connect(self.interviews.retry)
        self.debriefs.branch_requested.connect(self.interviews.branch)
        self.history.debrief_requested.connect(self.debriefs.show)
        self.history.resume_requested.connect(self.interviews.resume)
        self.history.compare_requested.connect(partial(self.pairs.lay_over, HISTORY))
        self.history.choose_requested.connect(self.interviews.go)
        self.history.sheets_requested.connect(self.sheets.ask)
        self.group.sheets_requested.connect(self.sheets.ask)
        self.group.debrief_requested.connect(partial(self.debriefs.lay_over, CLASS))
        self.group.compare_requested.connect(partial(self.pairs.lay_over, CLASS))
        self.studio.left.connect(self.interviews.go)

    def _go(self, place: str) -> None:
        {
            INTERVIEWS: self.interviews.go,
            HISTORY: self.history.go,
            STUDIO: self.studio.go,
            CLASS: self.group.go,
            SETTINGS: self.go_to_settings,
            GUIDE: self.open_guide,
        }[place]()

    # The screens that stand alone.

    def go_to_settings(self, held: str = "") -> None:
        """The settings, with the keyboard on the control named `held`."""
        screen = SettingsScreen(self.theme, self.preferences, about())
        screen.left.connect(self.interviews.go)
        screen.changed.connect(self._prefer)
        self.show_screen(screen, SETTINGS)
        screen.focus_first(held)

    def go_to_learners(self) -> None:
        """Who plays."""
        with self.telling():
            playing = self.desk.learner.id if self.desk.learner else None
            screen = LearnersScreen(self.theme, self.desk.store.learners(), playing)
            screen.left.connect(self.interviews.go)
            screen.learner_chosen.connect(self._play)
            screen.newcomer_named.connect(partial(self._welcome, screen))
            self.show_screen(screen, rail=playing is not None)
            screen.focus_first()

    def open_guide(self) -> None:
        """The chapter that speaks of what is shown, laid over it."""
        match self.shown:
            case GuideScreen():
                return
            case PrepareScreen() | InterviewScreen():
                name = INTERVIEW
            case DebriefScreen() | HistoryScreen() | GroupScreen() | PairScreen():
                name = DEBRIEF
            case StudioHome() | WizardScreen() | StudioScreen():
                name = FIRST_SCENARIO
            case _:
                name = START
        screen = GuideScreen(self.theme, chapters(), name)
        screen.left.connect(self.lift)
        self.lay_over(screen, GUIDE)
        screen.focus_first()

    def show_history_trouble(self, error: UserError) -> None:
        """The history does not open: try again, or go on without it."""
        screen = EmptyState()
        screen.tell(error.message, error.remedy, _("Réessayer"), _("Continuer sans rien garder"))
        screen.pressed.connect(self.history_requested)
        screen.second_pressed.connect(lambda: self.sit_down(MemoryHistory()))
        self.show_screen(screen)

    # Who is there, and what they prefer.

    def sit_down(self, store: HistoryStore) -> None:
        """The history is open: seat who played last, or ask who plays."""
        with self.telling():
            self.desk.sit_down(store, self.preferences.learner)
            if self.desk.learner is None:
                self.go_to_learners()
            else:
                self._seat(self.desk.learner)
        if store.notices:
            self.banner.tell("\n".join(store.notices), tone="caution")

    def _welcome(self, screen: LearnersScreen, name: str) -> None:
        try:
            self._play(self.desk.welcome(name))
        except UserError as error:
            screen.show_error(error)

    def _play(self, learner: Learner) -> None:
        self.desk.learner = learner
        self._seat(learner)
        self.interviews.go()
        self._prefer(replace(self.preferences, learner=learner.id))

    def _seat(self, learner: Learner) -> None:
        self.show_learner(learner.name)
        self.interviews.show_attempts()

    def _prefer(self, preferences: Preferences) -> None:
        self.preferences = preferences
        self.preferences_changed.emit(preferences)

    def _now_preferred(self) -> Preferences:
        return self.preferences

    @property
    def held(self) -> str:
        """The name of the control that has the keyboard."""
        holder = QApplication.focusWidget()
        return holder.objectName() if holder is not None else ""
