"""What a learner thinks of her own interview, before any mark is shown (handbook § 3.5)."""

from dataclasses import dataclass
from datetime import datetime

from entretien.kernel.ids import CompetenceCode


@dataclass(frozen=True, slots=True)
class SelfAssessment:
    """Where she places herself, one strength, one thing to work on."""

    levels: tuple[tuple[CompetenceCode, str], ...]
    """Id of a level of the framework for each competence she was asked about."""
    strength: str
    axis: str
    made: datetime
    """When, in UTC."""
