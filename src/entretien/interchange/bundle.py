"""What a `.entretien` file holds, as values."""

from dataclasses import dataclass
from datetime import datetime

from entretien.content.sources import Sources
from entretien.history.dossier import Dossier
from entretien.history.records import Learner

SUFFIX = ".entretien"


@dataclass(frozen=True, slots=True)
class Bundle:
    """Attempts with all that is kept of them, who conducted them, and the scenarios they were played on."""

    created: datetime
    learners: tuple[Learner, ...]
    sources: tuple[Sources, ...]
    dossiers: tuple[Dossier, ...]
    pseudonyms: bool = False
    """Whether names were replaced when it was made."""
