"""What the command line and the window are given to work with; made once, by `bootstrap`."""

from collections.abc import Callable
from dataclasses import dataclass

from entretien.application.authoring.workshop import Workshop
from entretien.application.bounding import Bounding
from entretien.application.handing_out import HandingOut
from entretien.application.library import Library
from entretien.application.preferences import PreferenceStore
from entretien.application.reviewing import Reviewing
from entretien.competences.framework import Framework
from entretien.history.store import HistoryStore
from entretien.kernel.clock import Clock


@dataclass(frozen=True, slots=True)
class Services:
    """Ports, each opened when it is first needed: the window paints before any history is read."""

    clock: Clock
    preferences: PreferenceStore
    library: Library
    framework: Callable[[], Framework]
    open_history: Callable[[], HistoryStore]
    """Raises `UserError` when the history cannot be opened."""
    read_history: Callable[[], HistoryStore]
    """Only to be read, hence also beside the window that has it open. Raises `UserError`."""
    reviewing: Callable[[HistoryStore], Reviewing]
    bounding: Bounding
    handing_out: HandingOut
    workshop: Workshop
