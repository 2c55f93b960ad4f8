"""A history that lasts as long as the program: for demonstrations, and plays one does not keep."""

from collections.abc import Sequence
from dataclasses import replace

from entretien.content.sources import Sources
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, LearnerId
from entretien.kernel.language import _


class MemoryHistory:
    """The honest stand-in of the store on disk."""

    notices: Sequence[str] = ()

    def __init__(self) -> None:
        self._learners: dict[LearnerId, Learner] = {}
        self._attempts: dict[AttemptId, Attempt] = {}
        self._sources: dict[str, Sources] = {}

    def learners(self) -> Sequence[Learner]:
        """Everyone who practises here, oldest first."""
        return tuple(self._learners.values())

    def add_learner(self, learner: Learner) -> None:
        """Welcome someone."""
        self._learners[learner.id] = learner

    def rename_learner(self, learner: LearnerId, name: str) -> None:
        """Change the name shown. Raises `UserError` when nobody has that id."""
        if learner not in self._learners:
            raise UserError(_("Cet apprenant n'est pas dans l'historique."))
        self._learners[learner] = replace(self._learners[learner], name=name)

    def begin(self, header: AttemptHeader, start: Turn, sources: Sources) -> None:
        """Keep a new attempt with its first turn, and its scenario."""
        self._attempts[header.id] = Attempt(header, (start,))
        self._sources[header.digest] = sources

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        """Keep one more turn."""
        known = self.attempt(attempt)
        self._attempts[attempt] = replace(known, turns=(*known.turns, turn))

    def undo(self, attempt: AttemptId, number: int) -> None:
        """Mark a turn as taken back. Raises `UserError` when there is no such turn."""
        known = self.attempt(attempt)
        if number not in {each.number for each in known.turns}:
            raise UserError(_("Ce tour n'est pas dans l'historique."))
        turns = tuple(replace(each, undone=True) if each.number == number else each for each in known.turns)
        self._attempts[attempt] = replace(known, turns=turns)

    def finish(self, attempt: AttemptId, result: Result) -> None:
        """Keep the result."""
        known = self.attempt(attempt)
        self._attempts[attempt] = replace(known, header=replace(known.header, result=result))

    def attempts(self, learner: LearnerId | None = None) -> Sequence[AttemptHeader]:
        """Attempts of a learner, or of all, newest first."""
        headers = [self._header(each) for each in reversed(self._attempts.values())]
        return tuple(each for each in headers if learner is None or each.learner == learner)

    def attempt(self, attempt: AttemptId) -> Attempt:
        """One attempt. Raises `UserError` when there is none of that id."""
        known = self._attempts.get(attempt)
        if known is None:
            raise UserError(_("Cet entretien n'est pas dans l'historique."))
        return replace(known, header=self._header(known))

    def sources(self, digest: str) -> Sources:
        """A scenario as it was played. Raises `UserError` when that version is not kept."""
        if digest not in self._sources:
            raise UserError(_("La version jouée de ce scénario n'est pas conservée."))
        return self._sources[digest]

    def close(self) -> None:
        """Nothing to let go of."""

    def _header(self, attempt: Attempt) -> AttemptHeader:
        learner = self._learners[attempt.header.learner]
        return replace(attempt.header, learner_name=learner.name, turns=len(attempt.played()) - 1)
