"""The port to wherever the history is kept."""

from collections.abc import Sequence
from typing import Protocol

from entretien.content.sources import Sources
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.kernel.ids import AttemptId, LearnerId


class HistoryStore(Protocol):
    """Keeps learners, attempts and the scenarios they were played on.

    Every method that writes returns only once what it wrote would survive a power cut. All raise
    `UserError` when the place does not let them (disk full, read-only, damaged).
    """

    def learners(self) -> Sequence[Learner]:
        """Everyone who practises here, oldest first."""
        ...

    def add_learner(self, learner: Learner) -> None:
        """Welcome someone."""
        ...

    def rename_learner(self, learner: LearnerId, name: str) -> None:
        """Change the name shown."""
        ...

    def begin(self, header: AttemptHeader, start: Turn, sources: Sources) -> None:
        """Keep a new attempt with its first turn, and its scenario if that version is not kept yet."""
        ...

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        """Keep one more turn."""
        ...

    def undo(self, attempt: AttemptId, number: int) -> None:
        """Mark a turn as taken back."""
        ...

    def finish(self, attempt: AttemptId, result: Result) -> None:
        """Keep the result; said again when marks become known later."""
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
