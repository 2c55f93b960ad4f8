"""What a trainer writes about an attempt: beside what was computed, never instead of it."""

from dataclasses import dataclass
from datetime import datetime

from entretien.kernel.ids import AnnotationId, CompetenceCode


@dataclass(frozen=True, slots=True)
class Subject:
    """What an annotation is about: a turn, a competence, or the whole attempt when neither is named."""

    turn: int | None = None
    competence: CompetenceCode | None = None


WHOLE = Subject()


@dataclass(frozen=True, slots=True)
class Annotation:
    """A remark on a turn, on a competence, or on the whole when neither is named."""

    id: AnnotationId
    text: str
    written: datetime
    """When it was last changed, in UTC."""
    turn: int | None = None
    """Number of the turn it is about."""
    competence: CompetenceCode | None = None
    """The competence it is about."""
    level: str = ""
    """Id of the level the trainer gives this competence, `text` being the reason; empty when the computed
    one stands. The computed level is still shown."""

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self.turn, self.competence)
