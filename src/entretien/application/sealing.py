"""Whether an attempt is still what was recorded."""

from dataclasses import dataclass

from entretien.history.chain import first_break
from entretien.history.dossier import Dossier
from entretien.history.records import AttemptHeader
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId


@dataclass(frozen=True, slots=True)
class Broken:
    """An attempt that was altered after it was recorded."""

    header: AttemptHeader
    turn: int
    """The first turn that is not what was sealed."""


def dossier_of(store: HistoryStore, attempt: AttemptId) -> Dossier:
    """All that is kept of an attempt. Raises `UserError` when there is none of that id."""
    return Dossier(
        store.attempt(attempt),
        store.links(attempt),
        tuple(store.annotations(attempt)),
        store.self_assessment(attempt),
    )


def break_in(dossier: Dossier) -> Broken | None:
    """Where the chain of an attempt breaks: when it came from elsewhere, or since it was kept here."""
    header, turns = dossier.attempt.header, dossier.attempt.turns
    turn = header.origin.broken_at if header.origin is not None else None
    if turn is None:
        turn = first_break(header, turns, dossier.links)
    return None if turn is None else Broken(header, turn)
