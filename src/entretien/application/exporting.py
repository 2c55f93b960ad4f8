"""Attempts handed out: written to a `.entretien` file that another machine imports."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from entretien.application.sealing import Broken, break_in, dossier_of
from entretien.history.records import AttemptHeader, Learner
from entretien.history.store import HistoryStore
from entretien.interchange.bundle import Bundle
from entretien.interchange.pseudonyms import without_names
from entretien.interchange.writing import write_bundle
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.files import write_whole
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _


@dataclass(frozen=True, slots=True)
class Exported:
    """What went into a file."""

    headers: tuple[AttemptHeader, ...]
    """As they stand in the file: under pseudonyms where those were asked for."""
    broken: tuple[Broken, ...]
    """Those whose chain is broken in the history already."""


def export_attempts(
    store: HistoryStore, clock: Clock, attempts: Sequence[AttemptId], file: Path, *, pseudonyms: bool = False
) -> Exported:
    """Write attempts, each once, to a file; one that was there of that name is replaced.

    Raises `UserError` when one of them is not kept, when there are too many, or when the file cannot be
    written; what was there is then as it was.
    """
    dossiers = tuple(dossier_of(store, each) for each in dict.fromkeys(attempts))
    headers = [each.attempt.header for each in dossiers]
    learners = {each.learner: Learner(each.learner, each.learner_name, clock.now()) for each in headers}
    sources = tuple(store.sources(digest) for digest in dict.fromkeys(each.digest for each in headers))
    bundle = Bundle(clock.now(), tuple(learners.values()), sources, dossiers)
    if pseudonyms:
        bundle = without_names(bundle, _others(store, bundle))
    _write(file, write_bundle(bundle))
    return Exported(
        tuple(each.attempt.header for each in bundle.dossiers),
        tuple(broken for each in bundle.dossiers if (broken := break_in(each)) is not None),
    )


def _others(store: HistoryStore, bundle: Bundle) -> list[Learner]:
    """Everyone else whom a trainer may have named in an annotation."""
    inside = {each.id for each in bundle.learners}
    guests = {
        each.learner: Learner(each.learner, each.learner_name, each.started) for each in store.attempts()
    }
    known = guests | {each.id: each for each in store.learners()}
    return [each for id_, each in known.items() if id_ not in inside]


def _write(file: Path, data: bytes) -> None:
    try:
        write_whole(file, data)
    except OSError as error:
        raise UserError(
            _("Le fichier « {file} » ne peut pas être écrit.").format(file=file),
            remedy=_("Choisissez un autre dossier, ou faites de la place sur le disque."),
        ) from error
