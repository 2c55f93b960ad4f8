"""Taking in what comes from elsewhere: checked behind the window, shown, then written."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from entretien.application.authoring.workshop import Workshop
from entretien.application.packs.opening import Opened, open_pack
from entretien.application.packs.placing import Arrival, Placed, arrivals, place
from entretien.application.stories.importing import ImportedStory, import_story
from entretien.gui.background import do_behind
from entretien.gui.studio.packs.pack_dialog import PackDialog
from entretien.gui.studio.packs.report_dialog import ReportDialog
from entretien.gui.theme.theme import Theme
from entretien.interchange.packs.pack import SUFFIX

Met = tuple[Opened, Sequence[Arrival]]


class Taking(QObject):
    """Takes packs and stories into one's own folder, and asks what must be asked over `window`.

    Signals:
        taken: a scenario is there; carries the `Path` of its file.
        writing_wanted: write on it at once; likewise.
        refused: carries the `UserError` that says why nothing was taken.
    """

    taken = Signal(object)
    writing_wanted = Signal(object)
    refused = Signal(object)

    def __init__(self, theme: Theme, workshop: Workshop, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._workshop = workshop
        self._window = window

    def take(self, file: Path) -> None:
        """Take a file in, told by its name."""
        if file.suffix.lower() == SUFFIX:
            do_behind(self, partial(self._open, file), self._show, self.refused.emit)
        else:
            work = partial(import_story, self._workshop.shelves, file, self._workshop.framework())
            do_behind(self, work, self._report, self.refused.emit)

    def _open(self, file: Path) -> Met:
        framework = self._workshop.framework()
        opened = open_pack(file, framework)
        return opened, arrivals(opened.pack, self._workshop.shelves.own, framework)

    def _show(self, met: Met) -> None:
        opened, things = met
        dialog = PackDialog(self._theme, opened, things, self._window)
        if dialog.exec():
            folder, framework = self._workshop.shelves.own, self._workshop.framework()
            work = partial(place, opened, folder, dialog.choices, framework)
            do_behind(self, work, self._tell, self.refused.emit)
        dialog.deleteLater()

    def _tell(self, placed: Placed) -> None:
        self.taken.emit(placed.path)

    def _report(self, imported: ImportedStory) -> None:
        self.taken.emit(imported.path)
        dialog = ReportDialog(self._theme, imported, self._window)
        wanted = dialog.exec()
        dialog.deleteLater()
        if wanted:
            self.writing_wanted.emit(imported.path)
