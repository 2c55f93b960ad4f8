"""The port to wherever the history is kept."""

from collections.abc import Sequence
from typing import Protocol

from entretien.content.sources import Sources
from entretien.history.annotations import Annotation
from entretien.history.dossier import Dossier
from entretien.history.records import Attempt, AttemptHeader, Learner, Result, Turn
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId, LearnerId, ScenarioId


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

    @property
    def read_only(self) -> bool:
        """Whether it was opened to be read and no more: every method that writes raises `UserError`."""
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

    def played(self, scenario: ScenarioId) -> Sequence[Attempt]:
        """Every attempt on a scenario, whatever its version, oldest first."""
        ...

    def links(self, attempt: AttemptId) -> tuple[str, ...]:
        """What each turn was sealed with when it was kept (see `history.chain`), in their order.

        Empty texts for turns kept by a version that sealed none. Raises `UserError` when there is no
        such attempt.
        """
        ...

    def annotations(self, attempt: AttemptId) -> Sequence[Annotation]:
        """What was written about an attempt, oldest first."""
        ...

    def annotate(self, attempt: AttemptId, annotation: Annotation) -> None:
        """Keep an annotation, in place of the one of the same id if there is one.

        Raises `UserError` when there is no such attempt.
        """
        ...

    def erase_annotation(self, attempt: AttemptId, annotation: AnnotationId) -> None:
        """Forget an annotation, if there is one of that id, but not that it was erased (see `take_in`)."""
        ...

    def self_assessment(self, attempt: AttemptId) -> SelfAssessment | None:
        """What the learner said of her own interview; None while she has not."""
        ...

    def self_assessed(self) -> frozenset[AttemptId]:
        """The attempts of which the learner has spoken."""
        ...

    def assess_oneself(self, attempt: AttemptId, assessment: SelfAssessment) -> None:
        """Keep what the learner says of her own interview; said again, the first one stays.

        Raises `UserError` when there is no such attempt.
        """
        ...

    def take_in(
        self, learners: Sequence[Learner], sources: Sequence[Sources], dossiers: Sequence[Dossier]
    ) -> None:
        """Keep what comes from elsewhere: all of it, or nothing.

        A learner, a scenario version or an attempt already kept stays as it is, unless that attempt came
        from elsewhere too and went on there since (see `history.dossier.goes_on`): it then gains turns
        and a result. It also gains the annotations it lacked, the later text of those it had (see
        `history.annotations.gained`: what was erased here does not come back), and a self-assessment if it
        had none. Learners who come this way are not among those who practise here.
        """
        ...

    def close(self) -> None:
        """Let go of the place."""
        ...
