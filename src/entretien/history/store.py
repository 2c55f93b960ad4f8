"""The port to wherever the history is kept."""

from collections.abc import Sequence
from typing import Protocol

from entretien.content.sources import Sources
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AttemptId, LearnerId


class AlreadyOpenError(UserError):
    """The history is open in another window, which is the one to bring forward."""


class HistoryStore(Protocol):
    """Keeps learners, attempts and the scenarios they were played on.

    Every method that writes returns only once what it wrote would survive a power cut. All raise
    `UserError` when the place does not let them (disk full, read-only, damaged).
    """

    @property
    def notices(self) -> Sequence[str]:
        """What must be told about how the history was found on opening: sentences, none most days."""
        ...

    def learners(self) -> Sequence[Learner]:
        """Everyone who practises here, oldest first."""
        ...

    def add_learner(self, learner: Learner) -> None:
        """Welcome someone."""
        ...

    def rename_learner(self, learner: LearnerId, name: str) -> None:
        """Change the name shown. Raises `UserError` when nobody has that id."""
        ...

    def begin(self, header: AttemptHeader, start: Turn, sources: Sources) -> None:
        """Keep a new attempt with its first turn, and its scenario if that version is not kept yet."""
        ...

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        """Keep one more turn. Raises `UserError` when there is no such attempt."""
        ...

    def undo(self, attempt: AttemptId, number: int) -> None:
        """Mark a turn as taken back. Raises `UserError` when there is no such turn."""
        ...

    def finish(self, attempt: AttemptId, result: Result) -> None:
        """Keep the result; said again when marks become known later.

        Raises `UserError` when there is no such attempt.
        """
        ...

    def attempts(self, learner: LearnerId | None = None) -> Sequence[AttemptHeader]:
        """Attempts of a learner, or of all, newest first."""
        ...

    def attempt(self, attempt: AttemptId) -> Attempt:
        """One attempt. Raises `UserError` when there is none of that id."""
        ...

    def sources(self, digest: str) -> Sources:
        """A scenario as it was played. Raises `UserError` when that version is not kept."""
        ...

    def close(self) -> None:
        """Let go of the place."""
        ...
