"""The class: what a whole group did, from the history or from a file that is only opened."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from entretien.application.opened_file import OpenedFile
from entretien.application.preferences import Preferences
from entretien.application.services import Services
from entretien.gui.background import do_behind
from entretien.gui.desk import Desk
from entretien.gui.frame import CLASS, Frame
from entretien.gui.group.view import GroupScreen
from entretien.history.store import HistoryStore
from entretien.kernel.language import _


class GroupPlace(QObject):
    """Shows a group.

    Signals:
        debrief_requested: carries a store, the id of one of its attempts and a turn; 0 for none.
        compare_requested: carries a store and the ids of two of its attempts.
        sheets_requested: carries a store and the ids of some of its attempts.
    """

    debrief_requested = Signal(object, str, int)
    compare_requested = Signal(object, str, str)
    sheets_requested = Signal(object, object)

    def __init__(
        self, frame: Frame, services: Services, desk: Desk, preferences: Callable[[], Preferences]
    ) -> None:
        """`preferences` are those of now, each time they are asked."""
        super().__init__(frame)
        self._preferences = preferences
        self._frame = frame
        self._services = services
        self._desk = desk

    def go(self) -> None:
        """The group of the history."""
        with self._frame.telling():
            self._show(self._desk.store)

    def _show(self, store: HistoryStore, file: Path | None = None) -> None:
        grouping = self._desk.grouping(store, assessed=self._preferences().self_assessment)
        screen = GroupScreen(self._frame.theme, grouping, self._services.clock, file)
        screen.debrief_requested.connect(partial(self.debrief_requested.emit, store))
        screen.compare_requested.connect(partial(self.compare_requested.emit, store))
        screen.sheets_requested.connect(partial(self.sheets_requested.emit, store))
        screen.file_chosen.connect(self._open)
        screen.history_requested.connect(self.go)
        self._frame.show_screen(screen, CLASS)
        screen.focus_first()

    def _open(self, file: Path) -> None:
        self._frame.banner.tell(_("Ouverture…"))
        work = partial(self._desk.open_file, file)
        do_behind(self, work, partial(self._opened, file), self._frame.banner.tell_error)

    def _opened(self, file: Path, store: OpenedFile) -> None:
        if isinstance(self._frame.shown, GroupScreen):
            self._show(store, file)
