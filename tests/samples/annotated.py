"""What a trainer writes on an attempt."""

from entretien.application.annotating import Annotating
from entretien.application.notebook import Notebook
from entretien.competences.reader import load
from entretien.debrief.debrief import Debrief
from entretien.history.memory import MemoryHistory
from entretien.history.store import HistoryStore
from samples.clock import StoppedClock


def notebook(
    debrief: Debrief, store: HistoryStore | None = None, clock: StoppedClock | None = None
) -> Notebook:
    """The annotations of an attempt, kept in `store`; in memory where there is none."""
    annotating = Annotating(store or MemoryHistory(), clock or StoppedClock(), load())
    made = Notebook(annotating, debrief.header.id)
    made.read()
    return made
