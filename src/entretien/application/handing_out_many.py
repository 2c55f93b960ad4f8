"""One debrief sheet for each of many attempts, of the history or of a file that is only opened."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from entretien.application.handing_out import HandingOut, marked
from entretien.application.reviewing import Reviewing
from entretien.handouts.page import Page
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId

SHORT_ID = 8
"""Characters of the attempt's id in the name of its file: two attempts of one learner do not meet."""


def write_sheets(
    store: HistoryStore,
    attempts: Sequence[AttemptId],
    reviewing: Reviewing,
    handing_out: HandingOut,
    folder: Path,
    suffix: str,
    write: Callable[[Page, Path], None],
) -> Iterator[Path]:
    """Write the sheets of `attempts` in `folder`, one after the other; each file as soon as it is there.

    Raises `UserError`; what was already written stays.
    """
    for attempt in attempts:
        page = handing_out.sheet(store, marked(reviewing, attempt))
        file = folder / page.file_name(suffix, attempt[:SHORT_ID])
        write(page, file)
        yield file
