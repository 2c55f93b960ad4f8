"""Who is at the desk, and where what they do is kept. No Qt here."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from entretien.kernel.errors import UserError
from entretien.kernel.language import _

if TYPE_CHECKING:  # the window is painted before what these stand on is imported
    from entretien.application.playing import Playable, Sitting
    from entretien.application.reviewing import Reviewing
    from entretien.application.services import Services
    from entretien.history.records import AttemptHeader, Learner, Mode
    from entretien.history.store import HistoryStore
    from entretien.kernel.ids import AttemptId, LearnerId
    from entretien.transcript.commands import Start


class Desk:
    """The history once it is open, and the learner once they are known.

    Everything that needs one of them raises `UserError` until then.
    """

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._store: HistoryStore | None = None
        self.learner: Learner | None = None

    @property
    def store(self) -> "HistoryStore":
        """The history."""
        if self._store is None:
            raise UserError(
                _("L'historique n'est pas encore ouvert."), remedy=_("Réessayez dans un instant.")
            )
        return self._store

    @property
    def reviewing(self) -> "Reviewing":
        """What gives the debriefs of this history."""
        return self._services.reviewing(self.store)

    def sit_down(self, store: "HistoryStore", preferred: "LearnerId | None") -> None:
        """Work with `store`; who played last plays, or the only one there is."""
        self._store = store
        known = store.learners()
        likely = [each for each in known if each.id == preferred] or known
        self.learner = likely[0] if len(likely) == 1 else None

    def welcome(self, name: str) -> "Learner":
        """Someone new plays. Raises `UserError` when the name will not do."""
        from entretien.application.learners import welcome

        self.learner = welcome(self.store, self._services.clock, name)
        return self.learner

    def attempts(self) -> "Sequence[AttemptHeader]":
        """Those of the learner, newest first; none before it is known who plays."""
        return self.store.attempts(self.learner.id) if self.learner else ()

    def begin(self, playable: "Playable", mode: "Mode", start: "Start") -> "Sitting":
        """A new interview, already kept."""
        from entretien.application.playing import Sitting

        if self.learner is None:
            raise UserError(_("On ne sait pas encore qui s'entraîne."), remedy=_("Donnez d'abord un prénom."))
        return Sitting.begin(self.store, self._services.clock, playable, self.learner, mode, start)

    def resume(self, attempt: "AttemptId") -> "Sitting":
        """An interview taken up where it was left, on the scenario as it was then."""
        from entretien.application.playing import Sitting

        scenario = self.reviewing.debrief(attempt).scenario
        return Sitting(self.store, self._services.clock, scenario, self.store.attempt(attempt))

    def leave(self) -> None:
        """Let go of the history."""
        if self._store is not None:
            self._store.close()
