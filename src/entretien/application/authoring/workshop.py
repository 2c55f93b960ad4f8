"""Where scenarios are written: a trainer's own folder, and what was left unsaved in it."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.shelves import Shelves
from entretien.application.authoring.workbench import Workbench
from entretien.application.rehearsing import play_files
from entretien.competences.framework import Framework
from entretien.content.reading import Reading, read_draft
from entretien.interchange.packs.pack import PLAYS
from entretien.kernel.errors import UserError


class Workshop:
    """Puts scenarios on the workbench."""

    def __init__(
        self, folder: Path, recovery: Recovery, framework: Callable[[], Framework], shipped: Path
    ) -> None:
        """`folder` is the trainer's own; it may not exist yet. `shipped` holds models to start from."""
        self.framework = framework
        self.shelves = Shelves(folder, shipped, lambda path: recovery.find(path) is not None)
        self._recovery = recovery

    def open(self, path: Path) -> Workbench:
        """A scenario ready to be changed. Raises `UserError` when it cannot be changed here."""
        return Workbench(path, self._recovery)

    def recover(self, bench: Workbench, title: str) -> bool:
        """Take up what was left unsaved of a scenario, its plays and all it refers to; whether anything was.

        A file beside it that cannot be changed any more stays as it is.
        """
        found = bench.recover(title)
        referred = [name for name, _text in self.read(bench).sources.files]
        plays = [f"{PLAYS}/{file.name}" for file in play_files(bench.path).values()]
        for name in (*referred, *plays):
            with contextlib.suppress(UserError):
                found = bench.recover(title, name) or found
        return found

    def read(self, bench: Workbench) -> Reading:
        """What is on the workbench, as a scenario or as what is wrong with it."""
        return read_draft(bench.path, bench.drafts, self.framework())
