"""The history: attempts found again, imported and exported."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from entretien.application.exporting import Exported
from entretien.application.importing import Outcome
from entretien.application.preferences import Preferences
from entretien.application.self_assessing import veiled
from entretien.gui.background import do_behind
from entretien.gui.desk import Desk
from entretien.gui.frame import HISTORY, Frame
from entretien.gui.history.exchange import Message, of_export, of_import
from entretien.gui.history.view import HistoryScreen
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _


class HistoryPlace(QObject):
    """Shows the attempts that are kept.

    Signals:
        debrief_requested: carries the id of an attempt to look at.
        resume_requested: carries the id of an attempt to take up.
        compare_requested: carries the history and the ids of two of its attempts.
        sheets_requested: carries the history and the ids of some of its attempts.
        choose_requested: a scenario is to be chosen.
    """

    debrief_requested = Signal(str)
    resume_requested = Signal(str)
    compare_requested = Signal(object, str, str)
    sheets_requested = Signal(object, object)
    choose_requested = Signal()

    def __init__(self, frame: Frame, desk: Desk, preferences: Callable[[], Preferences]) -> None:
        """`preferences` are those of now, each time they are asked."""
        super().__init__(frame)
        self._frame = frame
        self._desk = desk
        self._preferences = preferences
        self._due: frozenset[AttemptId] = frozenset()
        """The attempts whose marks wait for what the learner says of them first."""

    def go(self) -> None:
        """The attempts, newest first."""
        with self._frame.telling():
            screen = HistoryScreen(self._frame.theme, self._attempts())
            screen.debrief_requested.connect(self.debrief_requested)
            screen.resume_requested.connect(self.resume_requested)
            screen.compare_requested.connect(self._compare)
            screen.choose_requested.connect(self.choose_requested)
            screen.import_requested.connect(self._import)
            screen.export_requested.connect(self._export)
            screen.sheets_requested.connect(self._ask_for_sheets)
            self._frame.show_screen(screen, HISTORY)
            screen.focus_first()

    def _import(self, files: Sequence[Path]) -> None:
        self._frame.banner.tell(_("Importation…"))
        work = partial(self._desk.import_files, files)
        do_behind(self, work, self._imported, self._frame.banner.tell_error)

    def _imported(self, outcomes: Sequence[Outcome]) -> None:
        shown = self._frame.shown
        if isinstance(shown, HistoryScreen):
            with self._frame.telling():
                shown.show_attempts(self._attempts())
        self._tell(of_import(outcomes))

    def _export(self, headers: Sequence[AttemptHeader], file: Path, pseudonyms: bool) -> None:
        attempts = [each.id for each in headers]

        def written(done: Exported) -> None:
            self._tell(of_export(done, file))

        work = partial(self._desk.export, attempts, file, pseudonyms=pseudonyms)
        do_behind(self, work, written, self._frame.banner.tell_error)

    def _attempts(self) -> Sequence[AttemptHeader]:
        """What is kept, newest first."""
        store = self._desk.store
        headers = store.attempts()
        wanted = self._preferences().self_assessment
        self._due = self._desk.assessing(store, wanted=wanted).due_of(headers)
        return veiled(headers, self._due)

    def _compare(self, left: AttemptId, right: AttemptId) -> None:
        if self._due & {left, right}:
            self._tell_due()
        else:
            self.compare_requested.emit(self._desk.store, left, right)

    def _ask_for_sheets(self, headers: Sequence[AttemptHeader]) -> None:
        attempts = [each.id for each in headers if each.id not in self._due]
        if attempts:
            self.sheets_requested.emit(self._desk.store, attempts)
        else:
            self._tell_due()

    def _tell_due(self) -> None:
        told = _("L'apprenant dit d'abord comment il se situe\u00a0: ouvrez le bilan.")
        self._frame.banner.tell(told, tone="caution")

    def _tell(self, message: Message) -> None:
        self._frame.banner.tell(message.text, message.details, message.tone)
