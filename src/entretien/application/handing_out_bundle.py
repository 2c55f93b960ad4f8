"""One debrief sheet for each attempt of a `.entretien` file; the history is neither read nor written."""

from collections.abc import Callable, Iterator
from pathlib import Path

from entretien.application.handing_out import HandingOut, marked
from entretien.application.opened_file import OpenedFile
from entretien.application.reviewing import Reviewing
from entretien.handouts.page import Page
from entretien.history.records import AttemptHeader
from entretien.history.store import HistoryStore
from entretien.interchange.bundle import Bundle

SHORT_ID = 8
"""Characters of the attempt's id in the name of its file: two attempts of one learner do not meet."""


def attempts_of(bundle: Bundle) -> tuple[AttemptHeader, ...]:
    """What is to be written, in the order it will be."""
    return tuple(each.attempt.header for each in bundle.dossiers)


def write_sheets(
    bundle: Bundle,
    reviewing: Callable[[HistoryStore], Reviewing],
    handing_out: HandingOut,
    folder: Path,
    suffix: str,
    write: Callable[[Page, Path], None],
) -> Iterator[Path]:
    """Write the sheets in `folder`, one after the other; each file as soon as it is there.

    Raises `UserError`; what was already written stays.
    """
    store = OpenedFile(bundle)
    reviewer = reviewing(store)
    for header in attempts_of(bundle):
        page = handing_out.sheet(store, marked(reviewer, header.id))
        file = folder / page.file_name(suffix, header.id[:SHORT_ID])
        write(page, file)
        yield file
