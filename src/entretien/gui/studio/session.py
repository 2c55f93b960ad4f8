"""One scenario being written: what every pane of the studio looks at, and the only way to change it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from entretien.application.authoring.text_file import ChangedOnDiskError
from entretien.application.authoring.workbench import Change, Workbench
from entretien.competences.framework import Framework
from entretien.content.diagnostics import Place
from entretien.content.reading import Reading, read_draft
from entretien.gui.background import do_behind
from entretien.gui.studio.examination import Examination
from entretien.gui.studio.exploration import Exploration
from entretien.kernel.errors import UserError
from entretien.kernel.language import _
from entretien.manuscript.edits import Edit
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address
from entretien.manuscript.places import address_at, offset_at
from entretien.scenario.scenario import Scenario

PAUSE = 30
"""Milliseconds without a change before the scenario is checked."""

ASIDE = 1_500
"""Milliseconds without a change before what is unsaved is kept aside."""


UNREADABLE = "E1"
"""How the codes of files and of their YAML begin: what such a file says is not known."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A value of one of the scenario's files."""

    file: str
    address: Address = ()
    at: int | None = None
    """The character of the file that is looked at; None for the first of the value."""


class Session(QObject):
    """The files on the desk, and what is known of the scenario they make.

    Signals:
        changed: carries the `Change` that was made, undone or done again; panes follow its edit.
        checked: carries the `Reading` of what is on the desk.
        looked_at: carries the `Spot` that the author looks at now.
        saved_or_not: what is unsaved may be another.
        refused: carries the `UserError` that the world answered with.
        overwritten: somebody else wrote a file since it was read; carries the names of such files.
    """

    changed = Signal(object)
    checked = Signal(object)
    looked_at = Signal(object)
    saved_or_not = Signal()
    refused = Signal(object)
    overwritten = Signal(object)

    def __init__(
        self, workbench: Workbench, framework: Framework, reading: Reading, parent: QObject | None = None
    ) -> None:
        """Work on what is on the `workbench`, which reads as `reading` now."""
        super().__init__(parent)
        self.workbench = workbench
        self.framework = framework
        self.reading = reading
        self.playable: Scenario | None = reading.scenario
        """The scenario as it last was without an error; None before it ever was."""
        self.exploration = Exploration(self)
        self.examination = Examination(workbench, self.exploration, reading, self)
        self.spot = Spot(workbench.entry)
        self._version = 0
        self._check = _timer(self, PAUSE, self._read)
        self._keep = _timer(self, ASIDE, self.keep_aside)

    @property
    def manuscript(self) -> Manuscript | None:
        """The scenario's own file; None while it can only be changed as text."""
        return self.workbench.manuscript(self.workbench.entry)

    @property
    def is_unreadable(self) -> bool:
        """Whether one of the files can only be mended as text."""
        return any(each.code.startswith(UNREADABLE) for each in self.reading.diagnostics)

    def look_at(self, spot: Spot) -> None:
        """Have every pane show `spot`."""
        if spot != self.spot:
            self.spot = spot
            self.looked_at.emit(spot)

    def spot_at(self, place: Place) -> Spot:
        """What is written at a place of one of the files. Raises `UserError` when it cannot be opened."""
        text, manuscript = self.workbench.open(place.file), self.workbench.manuscript(place.file)
        at = offset_at(text, place.line, place.column)
        address = address_at(manuscript.root, at) if manuscript is not None else ()
        return Spot(place.file, address, at)

    def do(self, change: Change) -> None:
        """Change a file; where it can only be looked at, its refusal is told."""
        if not change.edit.splices:
            return
        try:
            self.workbench.do(change)
        except UserError as error:
            self.refused.emit(error)
        else:
            self._tell(change)

    def undo(self) -> None:
        """Take back the last change."""
        self._tell(self.workbench.undo())

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._tell(self.workbench.redo())

    def save(self) -> bool:
        """Write what was changed; whether all of it could be."""
        try:
            self.workbench.save()
        except ChangedOnDiskError:
            self.overwritten.emit(self.workbench.changed_on_disk())
            return False
        except UserError as error:
            self.refused.emit(error)
            return False
        finally:
            self.saved_or_not.emit()
        return True

    def take_theirs(self, names: Sequence[str]) -> None:
        """Take what somebody else wrote; it can be undone."""
        for name in names:
            if (edit := self._rebased(name)) is not None:
                self.do(Change(_("reprendre le fichier du disque"), name, edit))

    def keep_mine(self, names: Sequence[str]) -> None:
        """Write what is on the desk over what somebody else wrote."""
        if all(self._rebased(name) is not None for name in names):
            self.save()

    def _rebased(self, name: str) -> Edit | None:
        """The way to what is on the disk now; None, and told, where it cannot be read."""
        try:
            return self.workbench.rebase(name)
        except UserError as error:
            self.refused.emit(error)
            return None
        finally:
            self.saved_or_not.emit()

    def _tell(self, change: Change | None) -> None:
        if change is not None:
            self._version += 1
            self.examination.follow(change)
            for each in (change, *change.along):
                self.changed.emit(each)
            self.saved_or_not.emit()
            self._check.start()
            self._keep.start()

    def _read(self) -> None:
        """Read what is on the desk behind the window; what comes too late is dropped."""
        bench = self.workbench
        work = partial(read_draft, bench.path, dict(bench.drafts), self.framework)
        do_behind(self, work, partial(self._take, self._version), self.refused.emit)

    def _take(self, version: int, reading: Reading) -> None:
        if version == self._version:
            self.reading = reading
            self.playable = reading.scenario or self.playable
            self.exploration.keep_to(reading.scenario)
            self.examination.wait(reading)
            self.checked.emit(reading)

    def keep_aside(self) -> bool:
        """Keep what is unsaved where a crash does not take it; whether it is, otherwise tried again later."""
        try:
            self.workbench.keep_aside()
        except OSError:  # saving itself will say what is wrong with the disk
            self._keep.start()
            return False
        return True


def _timer(owner: QObject, pause: int, done: Callable[[], object]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(done)
    return timer
