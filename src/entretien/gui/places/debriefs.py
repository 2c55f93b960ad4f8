"""Debriefs, whoever asks for one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from entretien.application.preferences import Preferences
from entretien.application.services import Services
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.desk import Desk
from entretien.gui.frame import HISTORY, Frame
from entretien.gui.printing.port import Printing
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId


class Debriefs(QObject):
    """Makes the screen of a debrief: on its own, or laid over what there is.

    Signals:
        closed: one that stood on its own is left.
        retry_requested: carries the id of a scenario to play again.
        branch_requested: « Et si… »: carries an attempt, a turn and the other choice.
    """

    closed = Signal()
    retry_requested = Signal(str)
    branch_requested = Signal(str, int, object)

    def __init__(
        self, frame: Frame, services: Services, desk: Desk, preferences: Callable[[], Preferences]
    ) -> None:
        """`preferences` are those of now, each time they are asked."""
        super().__init__(frame)
        self._frame = frame
        self._services = services
        self._desk = desk
        self._preferences = preferences

    def show(self, attempt: AttemptId) -> None:
        """The debrief of an attempt of the history."""
        with self._frame.telling():
            screen = self._screen(self._desk.store, attempt)
            screen.closed.connect(self.closed)
            self._frame.show_screen(screen, HISTORY)
            screen.focus_first()

    def lay_over(self, place: str, store: HistoryStore, attempt: AttemptId, turn: int = 0) -> None:
        """The debrief of an attempt of `store` over what there is at `place`, at a turn unless it is 0."""
        with self._frame.telling():
            screen = self._screen(store, attempt)
            screen.closed.connect(self._frame.lift)
            self._frame.lay_over(screen, place)
            if turn:
                screen.show_turn(turn)
            screen.focus_first()

    def _screen(self, store: HistoryStore, attempt: AttemptId) -> DebriefScreen:
        """Raises `UserError` for an attempt that cannot be read."""
        reviewing, framework = self._services.reviewing(store), self._services.framework()
        assessing = self._desk.assessing(store, wanted=self._preferences().self_assessment)
        handing_out = self._services.handing_out
        printing = Printing(partial(handing_out.sheet, store), handing_out.write_pdf)
        debrief, notebook = reviewing.debrief(attempt), self._desk.notebook(store, attempt)
        replayer = self._desk.replayer(store)
        screen = DebriefScreen(
            self._frame.theme, framework, reviewing, debrief, notebook, assessing, printing, replayer
        )
        screen.retry_requested.connect(self.retry_requested)
        screen.branch_requested.connect(self.branch_requested)
        return screen
