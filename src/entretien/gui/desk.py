"""Who is at the desk, what they may play, and where what they do is kept. No Qt here."""

from collections.abc import Sequence
from pathlib import Path

from entretien.application.annotating import Annotating
from entretien.application.authoring.sketch import Sketch
from entretien.application.branching import branch
from entretien.application.exporting import Exported, export_attempts
from entretien.application.grouping import Grouping
from entretien.application.importing import Examiner, Outcome, import_files
from entretien.application.learners import welcome
from entretien.application.notebook import Notebook
from entretien.application.opened_file import OpenedFile
from entretien.application.playing import Playable, Sitting
from entretien.application.replaying import Replayer
from entretien.application.reviewing import Reviewing
from entretien.application.self_assessing import SelfAssessing, veiled
from entretien.application.services import Services
from entretien.competences.framework import Competence
from entretien.content.library import Card
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader, Learner
from entretien.history.store import HistoryStore
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, LearnerId
from entretien.kernel.language import _
from entretien.transcript.commands import Command, Start


class Desk:
    """The scenarios once they are read, the history once it is open, the learner once they are known.

    What needs the history or the learner raises `UserError` until then.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._store: HistoryStore | None = None
        self._notebooks: dict[AttemptId, Notebook] = {}
        self.learner: Learner | None = None
        self.cards: Sequence[Card] | None = None
        """None until they were read once."""
        self.sketch = Sketch()
        """A new scenario, half decided perhaps."""
        self.competences: Sequence[Competence] = ()
        """Those of the framework."""

    @property
    def store(self) -> HistoryStore:
        """The history."""
        if self._store is None:
            raise UserError(
                _("L'historique n'est pas encore ouvert."), remedy=_("Réessayez dans un instant.")
            )
        return self._store

    @property
    def history_open(self) -> bool:
        """Whether the history can be read yet."""
        return self._store is not None

    @property
    def reviewing(self) -> Reviewing:
        """What gives the debriefs of this history."""
        return self._services.reviewing(self.store)

    def assessing(self, store: HistoryStore, *, wanted: bool) -> SelfAssessing:
        """What asks learners to speak of their own interviews first, where the trainer wants it."""
        return SelfAssessing(store, self._services.clock, wanted=wanted)

    def replayer(self, store: HistoryStore) -> Replayer:
        """What plays attempts again on today's scenarios."""
        services = self._services
        return Replayer(store, services.library, services.framework(), services.bounding)

    def notebook(self, store: HistoryStore, attempt: AttemptId) -> Notebook:
        """What a trainer writes on an attempt; what she left unfinished in the history is still there."""
        kept = self._notebooks if store is self._store else {}
        if attempt not in kept:
            annotating = Annotating(store, self._services.clock, self._services.framework())
            kept[attempt] = Notebook(annotating, attempt)
        notebook = kept[attempt]
        notebook.read()
        return notebook

    @property
    def unkept(self) -> Sequence[Notebook]:
        """Those where something written is kept nowhere yet."""
        return [each for each in self._notebooks.values() if each.unkept]

    def read_library(self) -> None:
        """Read the scenarios; may take seconds the first time: meant for a worker thread."""
        self.competences = self._services.framework().competences()
        self.cards = self._services.library.cards()

    def sit_down(self, store: HistoryStore, preferred: LearnerId | None) -> None:
        """Work with `store`; who played last plays, or the only one there is."""
        self._store = store
        self._notebooks.clear()
        known = store.learners()
        likely = [each for each in known if each.id == preferred] or known
        self.learner = likely[0] if len(likely) == 1 else None

    def welcome(self, name: str) -> Learner:
        """Someone new, who plays from now on. Raises `UserError` when the name will not do."""
        self.learner = welcome(self.store, self._services.clock, name)
        return self.learner

    def attempts(self, *, assessed: bool) -> Sequence[AttemptHeader]:
        """Those of the learner, newest first; none before it is known who plays.

        Where the trainer wants them `assessed` by the learner first, marks wait for that.
        """
        if self.learner is None:
            return ()
        headers = self.store.attempts(self.learner.id)
        return veiled(headers, self.assessing(self.store, wanted=assessed).due_of(headers))

    def begin(self, playable: Playable, mode: Mode, start: Start) -> Sitting:
        """A new interview, already kept."""
        player = self._player()
        return Sitting.begin(self.store, self._services.clock, playable, player, mode, start)

    def resume(self, attempt: AttemptId) -> Sitting:
        """An interview taken up where it was left, on the scenario as it was then."""
        scenario = self.reviewing.debrief(attempt).scenario
        return Sitting(self.store, self._services.clock, scenario, self.store.attempt(attempt))

    def branch(self, attempt: AttemptId, turn: int, command: Command) -> Sitting:
        """« Et si… »: an attempt of whoever plays, as `attempt` was up to `turn`, then another choice."""
        player, clock = self._player(), self._services.clock
        scenario = self.reviewing.debrief(attempt).scenario
        return branch(self.store, clock, scenario, attempt, player, turn, command)

    def import_files(self, files: Sequence[Path]) -> Sequence[Outcome]:
        """Keep the attempts of bundles; meant for a worker thread: every attempt is played again."""
        return import_files(self.store, self._examiner(), files)

    def export(self, attempts: Sequence[AttemptId], file: Path, *, pseudonyms: bool) -> Exported:
        """Write attempts to a bundle. Raises `UserError` when it cannot be written."""
        return export_attempts(self.store, self._services.clock, attempts, file, pseudonyms=pseudonyms)

    def grouping(self, store: HistoryStore, *, assessed: bool = False) -> Grouping:
        """What gathers the groups of a history, or of a file that was opened.

        Where the trainer wants attempts `assessed` by the learner first, those that are not yet wait.
        """
        due = self.assessing(store, wanted=assessed).due_of(store.attempts()) if assessed else frozenset()
        return Grouping(store, self._services.framework(), self._services.bounding, due)

    def open_file(self, file: Path) -> OpenedFile:
        """The attempts of a bundle, not imported; meant for a worker thread: each is played again."""
        return OpenedFile(self._examiner().open(file))

    def leave(self) -> None:
        """Let go of the history."""
        if self._store is not None:
            self._store.close()

    def _examiner(self) -> Examiner:
        return Examiner(self._services.framework(), self._services.clock, self._services.bounding)

    def _player(self) -> Learner:
        if self.learner is None:
            raise UserError(_("On ne sait pas encore qui s'entraîne."), remedy=_("Donnez d'abord un prénom."))
        return self.learner
