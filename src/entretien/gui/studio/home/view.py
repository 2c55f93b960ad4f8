"""The scenarios one may write on: one's own, any file, and those shipped to start from."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.authoring.discarding import Discarded, discard, discarded_from, restore
from entretien.application.authoring.duplicating import Copy, duplicate
from entretien.application.authoring.retitling import retitle
from entretien.application.authoring.workshop import Workshop
from entretien.application.handing_out import HandingOut
from entretien.content.library import Card
from entretien.gui.background import do_behind
from entretien.gui.studio.home.bin_dialog import BinDialog
from entretien.gui.studio.home.bin_line import BinLine
from entretien.gui.studio.home.duplicate_dialog import DuplicateDialog
from entretien.gui.studio.home.presenter import Row, lines
from entretien.gui.studio.home.rename_dialog import RenameDialog
from entretien.gui.studio.home.scenario_list import ScenarioList
from entretien.gui.studio.packs.files import SCENARIO, dropped_files, opening_dialog
from entretien.gui.studio.packs.share_button import ShareButton
from entretien.gui.studio.packs.taking import Taking
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.flow import Flow
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

SEARCH = 320
"""Pixels of the title and of a search that can be read, at the natural type size."""


class StudioHome(QWidget):
    """The list, and what may be done with the scenario at hand.

    Signals:
        scenario_chosen: write on it; carries the `Path` of its file.
        duplicated: write on a copy; carries the `Copy`.
        new_requested: begin a new one.
        changed: the scenarios should be read again.
        left: back to the interviews.
    """

    scenario_chosen = Signal(object)
    duplicated = Signal(object)
    new_requested = Signal()
    changed = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        workshop: Workshop,
        handing_out: HandingOut,
        cards: Sequence[Card],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setProperty("role", "page")
        self._theme = theme
        self._workshop = workshop
        self._cards = cards
        self._wanted: Path | None = None
        self.search = SearchField(theme, _("Rechercher un scénario"), shortcut="Ctrl+F")
        self._find = QShortcut(QKeySequence("Ctrl+F"), self)
        self._escape = QShortcut(QKeySequence("Esc"), self)
        self.new = Button(_("Nouveau scénario"), "primary", shortcut="Ctrl+N")
        self.file = Button(_("Ouvrir, importer…"), "quiet", shortcut="Ctrl+O")
        self.banner = Banner()
        self.taking = Taking(theme, workshop, self)
        self.share = ShareButton(workshop, handing_out, self._path_at_hand, self.banner)
        self.bin = BinLine()
        self.list = ScenarioList(theme)
        self._beside, self._below = QHBoxLayout(), QHBoxLayout()
        """Where the search and the files are: beside the title, or below it in a narrow window."""
        self.open = Button(_("Ouvrir"))
        self.copy = Button(_("Dupliquer…"), shortcut="Ctrl+D")
        self.rename = Button(_("Renommer…"), shortcut="F2")
        self.discard = Button(_("Supprimer"), shortcut="Del")
        self.binned = Button(_("Corbeille…"), "quiet")
        self._lay_out()
        self._connect()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search goes where there is room for it."""
        super().resizeEvent(event)
        needed = self.file.sizeHint().width() + self.new.sizeHint().width() + self._theme.scaled(SEARCH)
        row = self._below if self.width() < needed else self._beside
        row.addWidget(self.search, 1)
        row.addWidget(self.file)

    def focus_first(self) -> None:
        """Put the keyboard on the scenarios."""
        self.list.setFocus()

    def have_at_hand(self, path: Path) -> None:
        """Point at a scenario, now or as soon as it is listed."""
        self.list.choose(path)
        if self._path_at_hand() != path:
            self._wanted = path

    def show_cards(self, cards: Sequence[Card]) -> None:
        """The scenarios were read again."""
        self._cards = cards
        self._refresh()
        if self._wanted is not None:
            self.list.choose(self._wanted)
            self._wanted = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome scenarios, shared or not, and stories."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or take in the first of what was dropped."""
        files = dropped_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._take(files[0])

    def _connect(self) -> None:
        self.taking.taken.connect(self._show_taken)
        self.taking.writing_wanted.connect(self.scenario_chosen)
        self.taking.refused.connect(self.banner.tell_error)
        self._find.activated.connect(self.search.setFocus)
        self._escape.activated.connect(self.left)
        self.search.textChanged.connect(self._refresh)
        self.new.clicked.connect(self.new_requested)
        self.file.clicked.connect(self._ask_file)
        self.list.pointed.connect(self._offer)
        self.list.taken.connect(self._open)
        self.open.clicked.connect(partial(self._with_row, self._open))
        self.copy.clicked.connect(partial(self._with_row, self._duplicate))
        self.rename.clicked.connect(partial(self._with_row, self._rename))
        self.discard.clicked.connect(partial(self._with_row, self._discard))
        self.bin.restore_requested.connect(self._restore)
        self.binned.clicked.connect(self._open_bin)

    def _refresh(self) -> None:
        cards = [card for card in self._cards if card.path.exists()]
        self.list.show_lines(lines(cards, self.search.text(), self._workshop.shelves.is_own))
        self._offer(self.list.at_hand)
        self.binned.setVisible(bool(discarded_from(self._workshop.shelves.own)))

    def _offer(self, row: Row | None) -> None:
        """What is shipped is a model: it is not renamed nor deleted."""
        for button in (self.open, self.copy, self.share):
            button.setEnabled(row is not None)
        for button in (self.rename, self.discard):
            button.setEnabled(row is not None and row.own)

    def _with_row(self, act: Callable[[Row], None]) -> None:
        if (row := self.list.at_hand) is not None:
            act(row)

    def _path_at_hand(self) -> Path | None:
        row = self.list.at_hand
        return row.path if row is not None else None

    def _show_taken(self, path: Path) -> None:
        """What came is among the others, and at hand."""
        self._wanted = path
        self.banner.tell(_("Dans votre atelier\u00a0: {file}").format(file=path.name), tone="good")
        self.changed.emit()

    # What is done with a scenario.

    def _open(self, row: Row) -> None:
        if row.own:
            self.scenario_chosen.emit(row.path)
        else:
            self._duplicate(row)

    def _duplicate(self, row: Row) -> None:
        personas = self._workshop.shelves.personas()
        dialog = DuplicateDialog(self._theme, row.title, personas, shipped=not row.own, parent=self)
        if dialog.exec():
            framework = self._workshop.framework()
            work = partial(duplicate, self._workshop.shelves, row.path, dialog.wanted, framework)
            do_behind(self, work, self._duplicated, self.banner.tell_error)
        dialog.deleteLater()

    def _duplicated(self, copy: Copy) -> None:
        self.changed.emit()
        self.duplicated.emit(copy)

    def _rename(self, row: Row) -> None:
        dialog = RenameDialog(row.title, self)
        if dialog.exec():
            self._try(partial(retitle, self._workshop, row.path, dialog.title.text()))
        dialog.deleteLater()

    def _discard(self, row: Row) -> None:
        try:
            self.bin.tell(row.title, discard(row.path))
        except UserError as error:
            self.banner.tell_error(error)
        self._refresh()
        self.changed.emit()

    def _open_bin(self) -> None:
        dialog = BinDialog(discarded_from(self._workshop.shelves.own), self)
        if dialog.exec():
            self.bin.hide()
            self._restore(dialog.chosen)
        dialog.deleteLater()

    def _restore(self, discarded: Discarded) -> None:
        self._try(partial(restore, discarded))
        self._refresh()
        self.list.choose(discarded.path)
        self.focus_first()

    def _try(self, work: Callable[[], None]) -> None:
        try:
            work()
        except UserError as error:
            self.banner.tell_error(error)
        self.changed.emit()

    def _ask_file(self) -> None:
        dialog = opening_dialog(self)
        if dialog.exec():
            self._take(Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def _take(self, file: Path) -> None:
        """A scenario is opened where it is; anything else is taken in."""
        if file.suffix.lower() == SCENARIO:
            self.scenario_chosen.emit(file)
        else:
            self.taking.take(file)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(_("Atelier"), "title"))
        head.addSpacing(GAP)
        head.addLayout(self._beside, 1)
        head.addWidget(self.new)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.addWidget(self.list)
        actions = Flow(GRID)
        for button in (self.open, self.copy, self.rename, self.discard):
            actions.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addLayout(actions, 1)
        foot.addWidget(self.binned)
        foot.addWidget(self.share)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(self._below)
        column.addWidget(self.banner)
        column.addWidget(self.bin)
        column.addWidget(card, 1)
        column.addLayout(foot)
