"""Everything kept of an attempt: what leaves this history for another one."""

from dataclasses import dataclass

from entretien.history.annotations import Annotation
from entretien.history.records import Attempt
from entretien.history.self_assessment import SelfAssessment


@dataclass(frozen=True, slots=True)
class Dossier:
    """An attempt, the links its turns were sealed with, and what was written about it."""

    attempt: Attempt
    links: tuple[str, ...]
    """One per turn (see `history.chain`), as they were recorded."""
    annotations: tuple[Annotation, ...] = ()
    self_assessment: SelfAssessment | None = None
    """What the learner said of it; None where she has not."""


def goes_on(kept: Attempt, came: Attempt) -> bool:
    """Whether an attempt brought here before comes again with more turns, those kept being its first.

    One that was conducted here, or comes with a broken chain, replaces nothing.
    """
    if kept.header.origin is None or came.header.origin is None or came.header.origin.broken_at is not None:
        return False
    first = came.turns[: len(kept.turns)]
    return len(came.turns) > len(kept.turns) and all(
        (one.command, one.at, one.elapsed) == (other.command, other.at, other.elapsed)
        for one, other in zip(kept.turns, first, strict=True)
    )
