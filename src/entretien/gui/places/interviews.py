"""The interviews: whom to receive, the preparation, the conversation."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from entretien.application.playing import Playable, Sitting
from entretien.application.preferences import Preferences
from entretien.application.services import Services
from entretien.gui.choose.view import ChooseScreen
from entretien.gui.desk import Desk
from entretien.gui.frame import INTERVIEWS, Frame
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.prepare.view import PrepareScreen
from entretien.history.mode import Mode
from entretien.kernel.chance import fresh_seed
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, ScenarioId
from entretien.kernel.language import _
from entretien.transcript.commands import Command, Start


class InterviewsPlace(QObject):
    """Shows the scenarios one may play, and conducts the one chosen.

    Signals:
        ended: carries the id of an attempt to look back at.
        reload_requested: the scenarios should be read again.
        preferred: carries the `Preferences` that a choice changed.
    """

    ended = Signal(str)
    reload_requested = Signal()
    preferred = Signal(object)

    def __init__(
        self, frame: Frame, services: Services, desk: Desk, preferences: Callable[[], Preferences]
    ) -> None:
        """`preferences` are those of now, each time they are asked."""
        super().__init__(frame)
        self._frame = frame
        self._services = services
        self._desk = desk
        self._preferences = preferences
        self._choose = ChooseScreen(frame.theme)
        self._choose.scenario_chosen.connect(self.prepare)
        self._choose.resume_requested.connect(self.resume)
        self._choose.reload_requested.connect(self.reload_requested)
        frame.keep_screen(self._choose)

    def go(self) -> None:
        """Whom to receive."""
        self._frame.show_screen(self._choose, INTERVIEWS)
        self.show_attempts()
        self._choose.focus_first()

    def prepare(self, path: Path) -> None:
        """The desk before the interview of the scenario of `path`."""
        with self._frame.telling():
            playable = self._services.library.open(path)
            mode = self._preferences().mode
            screen = PrepareScreen(self._frame.theme, playable.scenario, mode, fresh_seed())
            screen.left.connect(self.go)
            screen.begin_requested.connect(partial(self._begin, playable))
            self._frame.show_screen(screen, INTERVIEWS)
            screen.focus_first()

    def retry(self, scenario: ScenarioId) -> None:
        """The same client once more, if she still comes."""
        card = next((each for each in self._desk.cards or () if each.id == scenario), None)
        if card is None:
            self._frame.banner.tell(_("Ce scénario n'est plus dans la bibliothèque."), tone="caution")
        else:
            self.prepare(card.path)

    def resume(self, attempt: AttemptId) -> None:
        """An interview taken up where it was left."""
        with self._frame.telling():
            self.conduct(self._desk.resume(attempt))

    def branch(self, attempt: AttemptId, turn: int, command: Command) -> None:
        """« Et si… »: an attempt as it was up to `turn`, then another choice."""
        with self._frame.telling():
            self.conduct(self._desk.branch(attempt, turn, command))

    def conduct(self, sitting: Sitting) -> None:
        """The conversation."""
        screen = InterviewScreen(self._frame.theme, sitting)
        screen.left.connect(self.go)
        screen.ended.connect(self.ended)
        self._frame.show_screen(screen, rail=False)

    def show_cards(self) -> None:
        """The scenarios were read."""
        self._choose.show_cards(self._desk.cards or (), self._desk.competences)

    def show_trouble(self, error: UserError) -> None:
        """The scenarios could not be read."""
        self._choose.show_failure(error)

    def show_attempts(self) -> None:
        """Where the learner is with each of them."""
        with self._frame.telling():
            assessed = self._preferences().self_assessment
            self._choose.show_attempts(self._desk.attempts(assessed=assessed))

    def _begin(self, playable: Playable, mode: Mode, start: Start) -> None:
        with self._frame.telling():
            self.preferred.emit(replace(self._preferences(), mode=mode))
            self.conduct(self._desk.begin(playable, mode, start))
