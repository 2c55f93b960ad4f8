"""Which screen leads where."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from entretien.application.comparing import compare_attempts
from entretien.application.exporting import Exported
from entretien.application.importing import Outcome
from entretien.application.opened_file import OpenedFile
from entretien.application.playing import Playable, Sitting
from entretien.application.preferences import Preferences
from entretien.application.services import Services
from entretien.gui.background import do_behind
from entretien.gui.choose.view import ChooseScreen
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.desk import Desk
from entretien.gui.frame import CLASS, GUIDE, HISTORY, INTERVIEWS, SETTINGS, STUDIO, Frame
from entretien.gui.group.pair import pair_page
from entretien.gui.group.pair_view import PairScreen
from entretien.gui.group.view import GroupScreen
from entretien.gui.guide.chapters import DEBRIEF, INTERVIEW, START, chapters
from entretien.gui.guide.view import GuideScreen
from entretien.gui.history.exchange import Message, of_export, of_import
from entretien.gui.history.view import HistoryScreen
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.learners.view import LearnersScreen
from entretien.gui.prepare.view import PrepareScreen
from entretien.gui.printing.port import Printing
from entretien.gui.settings.presenter import about
from entretien.gui.settings.view import SettingsScreen
from entretien.gui.studio.home.view import StudioHome
from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.empty_state import EmptyState
from entretien.history.memory import MemoryHistory
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Learner
from entretien.history.store import HistoryStore
from entretien.kernel.chance import fresh_seed
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, ScenarioId
from entretien.kernel.language import _
from entretien.transcript.commands import Command, Start


class Navigation(Frame):
    """Makes each screen when it is wanted, and connects what leaves it.

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
        self._theme = theme
        self._services = services
        self._desk = desk
        self._preferences = preferences
        self._choose = ChooseScreen(theme)
        self._help = QShortcut(QKeySequence("F1"), self)
        self.keep_screen(self._choose)
        self._wire()
        if desk.cards is not None:
            self.show_cards()
        if desk.learner is not None:
            self.show_learner(desk.learner.name)

    def _wire(self) -> None:
        """Connect what lasts as long as the window."""
        self.place_chosen.connect(self._go)
        self.learner_pressed.connect(self._go_to_learners)
        self._choose.scenario_chosen.connect(self._prepare)
        self._choose.resume_requested.connect(self._resume)
        self._choose.reload_requested.connect(self.library_requested)
        self._help.activated.connect(self.open_guide)

    # Places to go. Each makes its screen, connects what leaves it, and shows it.

    def _go(self, place: str) -> None:
        {
            INTERVIEWS: self.go_home,
            HISTORY: self._go_to_history,
            STUDIO: self._go_to_studio,
            CLASS: self._go_to_class,
            SETTINGS: self.go_to_settings,
            GUIDE: self.open_guide,
        }[place]()

    def go_home(self) -> None:
        """Whom to receive."""
        self.show_screen(self._choose, INTERVIEWS)
        self._show_attempts()
        self._choose.focus_first()

    def _prepare(self, path: Path) -> None:
        with self.telling():
            playable = self._services.library.open(path)
            screen = PrepareScreen(self._theme, playable.scenario, self._preferences.mode, fresh_seed())
            screen.left.connect(self.go_home)
            screen.begin_requested.connect(partial(self._begin, playable))
            self.show_screen(screen, INTERVIEWS)
            screen.focus_first()

    def _interview(self, sitting: Sitting) -> None:
        screen = InterviewScreen(self._theme, sitting)
        screen.left.connect(self.go_home)
        screen.ended.connect(self._debrief)
        self.show_screen(screen, rail=False)

    def _debrief(self, attempt: AttemptId) -> None:
        with self.telling():
            screen = self._debrief_screen(self._desk.store, attempt)
            screen.closed.connect(self._go_to_history)
            self.show_screen(screen, HISTORY)
            screen.focus_first()

    def _debrief_screen(self, store: HistoryStore, attempt: AttemptId) -> DebriefScreen:
        """The debrief of an attempt of `store`. Raises `UserError`."""
        reviewing, framework = self._services.reviewing(store), self._services.framework()
        assessing = self._desk.assessing(store, wanted=self._preferences.self_assessment)
        handing_out = self._services.handing_out
        printing = Printing(partial(handing_out.sheet, store), handing_out.write_pdf)
        debrief, notebook = reviewing.debrief(attempt), self._desk.notebook(store, attempt)
        screen = DebriefScreen(self._theme, framework, reviewing, debrief, notebook, assessing, printing)
        screen.retry_requested.connect(self._retry)
        screen.branch_requested.connect(self._branch)
        return screen

    def _debrief_of_class(self, store: HistoryStore, attempt: AttemptId, turn: int) -> None:
        """The debrief of an attempt of a group, laid over it."""
        with self.telling():
            screen = self._debrief_screen(store, attempt)
            screen.closed.connect(self.lift)
            self.lay_over(screen, CLASS)
            if turn:
                screen.show_turn(turn)
            screen.focus_first()

    def _go_to_history(self) -> None:
        with self.telling():
            screen = HistoryScreen(self._theme, self._desk.store.attempts())
            screen.debrief_requested.connect(self._debrief)
            screen.resume_requested.connect(self._resume)
            screen.choose_requested.connect(self.go_home)
            screen.import_requested.connect(self._import)
            screen.export_requested.connect(self._export)
            screen.compare_requested.connect(self._compare_kept)
            self.show_screen(screen, HISTORY)
            screen.focus_first()

    def _go_to_studio(self) -> None:
        screen = StudioHome(self._desk.cards or ())
        screen.left.connect(self.go_home)
        screen.scenario_chosen.connect(self._write)
        self.show_screen(screen, STUDIO)
        screen.focus_first()

    def _write(self, path: Path) -> None:
        with self.telling():
            workshop = self._services.workshop
            bench = workshop.open(path)
            recovered = bench.recover(_("reprendre le texte non enregistré"))
            session = Session(bench, workshop.framework(), workshop.read(bench))
            screen = StudioScreen(self._theme, session)
            screen.left.connect(self._go_to_studio)
            self.show_screen(screen, STUDIO, rail=False)
            screen.focus_first()
            if recovered:
                screen.tell_recovered()

    def keep_aside(self) -> None:
        """Keep what is being written where closing the window does not take it."""
        for screen in self.findChildren(StudioScreen):
            screen.session.keep_aside()

    def _go_to_class(self) -> None:
        with self.telling():
            self._class(self._desk.store)

    def _class(self, store: HistoryStore, file: Path | None = None) -> None:
        screen = GroupScreen(self._theme, self._desk.grouping(store), self._services.clock, file)
        screen.debrief_requested.connect(partial(self._debrief_of_class, store))
        screen.compare_requested.connect(partial(self._compare, store, CLASS))
        screen.file_chosen.connect(self._open_file)
        screen.history_requested.connect(self._go_to_class)
        self.show_screen(screen, CLASS)
        screen.focus_first()

    def _compare_kept(self, left: AttemptId, right: AttemptId) -> None:
        self._compare(self._desk.store, HISTORY, left, right)

    def _compare(self, store: HistoryStore, place: str, left: AttemptId, right: AttemptId) -> None:
        """Two attempts side by side, laid over where they were chosen."""
        with self.telling():
            alignment = compare_attempts(self._services.reviewing(store), left, right)
            screen = PairScreen(self._theme, pair_page(alignment, self._services.framework()))
            screen.left.connect(self.lift)
            self.lay_over(screen, place)
            screen.focus_first()

    def go_to_settings(self, held: str = "") -> None:
        """The settings, with the keyboard on the control named `held`."""
        screen = SettingsScreen(self._theme, self._preferences, about())
        screen.left.connect(self.go_home)
        screen.changed.connect(self._prefer)
        self.show_screen(screen, SETTINGS)
        screen.focus_first(held)

    def _go_to_learners(self) -> None:
        with self.telling():
            playing = self._desk.learner.id if self._desk.learner else None
            screen = LearnersScreen(self._theme, self._desk.store.learners(), playing)
            screen.left.connect(self.go_home)
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
            case DebriefScreen():
                name = DEBRIEF
            case _:
                name = START
        screen = GuideScreen(self._theme, chapters(), name)
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

    # What arrives from behind the window.

    def show_cards(self) -> None:
        """The scenarios were read."""
        self._choose.show_cards(self._desk.cards or (), self._desk.competences)

    def show_library_trouble(self, error: UserError) -> None:
        """The scenarios could not be read."""
        self._choose.show_failure(error)

    def sit_down(self, store: HistoryStore) -> None:
        """The history is open: seat who played last, or ask who plays."""
        with self.telling():
            self._desk.sit_down(store, self._preferences.learner)
            if self._desk.learner is None:
                self._go_to_learners()
            else:
                self._seat(self._desk.learner)
        if store.notices:
            self.banner.tell("\n".join(store.notices), tone="caution")

    # What people do.

    def _begin(self, playable: Playable, mode: Mode, start: Start) -> None:
        with self.telling():
            self._prefer(replace(self._preferences, mode=mode))
            self._interview(self._desk.begin(playable, mode, start))

    def _resume(self, attempt: AttemptId) -> None:
        with self.telling():
            self._interview(self._desk.resume(attempt))

    def _import(self, files: Sequence[Path]) -> None:
        self.banner.tell(_("Importation…"))
        do_behind(self, partial(self._desk.import_files, files), self._imported, self.banner.tell_error)

    def _imported(self, outcomes: Sequence[Outcome]) -> None:
        if isinstance(self.shown, HistoryScreen):
            with self.telling():
                self.shown.show_attempts(self._desk.store.attempts())
        self._tell(of_import(outcomes))

    def _open_file(self, file: Path) -> None:
        self.banner.tell(_("Ouverture…"))
        do_behind(
            self, partial(self._desk.open_file, file), partial(self._opened, file), self.banner.tell_error
        )

    def _opened(self, file: Path, store: OpenedFile) -> None:
        if isinstance(self.shown, GroupScreen):
            self._class(store, file)

    def _export(self, headers: Sequence[AttemptHeader], file: Path, pseudonyms: bool) -> None:
        attempts = [each.id for each in headers]

        def written(done: Exported) -> None:
            self._tell(of_export(done, file))

        work = partial(self._desk.export, attempts, file, pseudonyms=pseudonyms)
        do_behind(self, work, written, self.banner.tell_error)

    def _tell(self, message: Message) -> None:
        self.banner.tell(message.text, message.details, message.tone)

    def _retry(self, scenario: ScenarioId) -> None:
        card = next((each for each in self._desk.cards or () if each.id == scenario), None)
        if card is None:
            self.banner.tell(_("Ce scénario n'est plus dans la bibliothèque."), tone="caution")
        else:
            self._prepare(card.path)

    def _branch(self, attempt: AttemptId, turn: int, command: Command) -> None:
        with self.telling():
            self._interview(self._desk.branch(attempt, turn, command))

    def _welcome(self, screen: LearnersScreen, name: str) -> None:
        try:
            self._play(self._desk.welcome(name))
        except UserError as error:
            screen.show_error(error)

    def _play(self, learner: Learner) -> None:
        self._desk.learner = learner
        self._seat(learner)
        self.go_home()
        self._prefer(replace(self._preferences, learner=learner.id))

    def _seat(self, learner: Learner) -> None:
        self.show_learner(learner.name)
        self._show_attempts()

    def _show_attempts(self) -> None:
        with self.telling():
            self._choose.show_attempts(self._desk.attempts())

    def _prefer(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.preferences_changed.emit(preferences)

    @property
    def held(self) -> str:
        """The name of the control that has the keyboard."""
        holder = QApplication.focusWidget()
        return holder.objectName() if holder is not None else ""
