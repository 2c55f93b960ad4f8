"""A history whose disk may be full."""

from entretien.history.annotations import Annotation
from entretien.history.memory import MemoryHistory
from entretien.history.records import Turn
from entretien.kernel.errors import UserError
from entretien.kernel.ids import AnnotationId, AttemptId


class FullDiskHistory(MemoryHistory):
    """Keeps everything, until a test says that the disk is full."""

    def __init__(self) -> None:
        super().__init__()
        self.full = False

    def record(self, attempt: AttemptId, turn: Turn) -> None:
        self._check()
        super().record(attempt, turn)

    def undo(self, attempt: AttemptId, number: int) -> None:
        self._check()
        super().undo(attempt, number)

    def annotate(self, attempt: AttemptId, annotation: Annotation) -> None:
        self._check()
        super().annotate(attempt, annotation)

    def erase_annotation(self, attempt: AttemptId, annotation: AnnotationId) -> None:
        self._check()
        super().erase_annotation(attempt, annotation)

    def _check(self) -> None:
        if self.full:
            raise UserError("Le disque est plein.", remedy="Faites de la place.")
