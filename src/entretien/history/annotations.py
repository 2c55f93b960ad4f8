"""What a trainer writes about an attempt: beside what was computed, never instead of it."""

from collections.abc import Iterable, Mapping
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


def gained(
    kept: Iterable[Annotation], erased: Mapping[AnnotationId, datetime], came: Iterable[Annotation]
) -> tuple[Annotation, ...]:
    """Those among the annotations that `came` from elsewhere that are to be kept beside those kept already.

    A new one, or a later text of one that is known. `erased` tells when those erased here had last been
    written: they stay erased, unless what comes was written after that.
    """
    seen = {**erased, **{each.id: each.written for each in kept}}
    return tuple(each for each in came if each.id not in seen or seen[each.id] < each.written)
