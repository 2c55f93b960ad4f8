"""The class: a whole group on one scenario, from the history or from a file that was opened."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from entretien.application.grouping import Group, Grouping, Played
from entretien.gui.background import do_behind
from entretien.gui.group.attempts import Opening
from entretien.gui.group.exchanges import Exchanges
from entretien.gui.group.filter_line import FilterLine
from entretien.gui.group.overview import summary
from entretien.gui.scenario_map.group_map import GroupMap
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bundles import bundle_dialog, dropped_bundles
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.clock import Clock
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

NOTHING, GROUP = 0, 1
"""Pages: a sentence, or the group."""


class GroupScreen(QWidget):
    """Which group is wanted, and the ways to read it; what must be computed is, behind the window.

    Signals:
        debrief_requested: come back on an attempt; carries its id and a turn, 0 for the whole.
        compare_requested: put two attempts side by side; carries their ids.
        sheets_requested: write the debrief sheets of the group; carries the ids of its attempts.
        file_chosen: look at a bundle without importing it; carries its `Path`.
        history_requested: leave the file, for the attempts kept.
    """

    debrief_requested = Signal(str, int)
    compare_requested = Signal(str, str)
    sheets_requested = Signal(object)
    file_chosen = Signal(object)
    history_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        grouping: Grouping,
        clock: Clock,
        file: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the groups of `grouping`, which come from `file` where there is one."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._grouping = grouping
        self._file = file
        self._wish = 0
        """Counts what was wanted: an answer that comes late is not shown."""
        self.group: Group | None = None
        """What is shown; None while there is nothing."""
        self.filters = FilterLine(theme, clock)
        self.summary = PlainLabel(role="muted", wrap=True)
        self.open = Button(_("Ouvrir un fichier…"), "quiet", shortcut="Ctrl+O")
        self.sheets = Button(_("Fiches en PDF…"), "quiet")
        self.sheets.setEnabled(False)
        self.leave = Button(_("Quitter ce fichier"), "quiet", shortcut="Esc")
        self.nothing = EmptyState()
        self.tabs = QTabWidget()
        """The ways to read the group."""
        self.exchanges = Exchanges(theme)
        self.map = GroupMap(theme)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self._offer(grouping.played())

    def focus_first(self) -> None:
        """Put the keyboard on the scenarios, or on what can be done where there are none."""
        (self.filters.scenarios if self.filters.scenario else self.nothing).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome a bundle."""
        if dropped_bundles(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the first bundle among what was dropped."""
        files = dropped_bundles(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.file_chosen.emit(files[0])

    def _offer(self, played: Sequence[Played]) -> None:
        self.filters.offer(played)
        self.filters.setVisible(bool(played))
        if played:
            self._gather()
        else:
            self._tell_nothing(
                _("Aucun entretien terminé pour l'instant."),
                _("Terminez-en un, importez dans l'historique ceux de la classe, ou ouvrez leur fichier."),
                _("Ouvrir un fichier…"),
            )

    def _gather(self) -> None:
        """Compute what is wanted."""
        scenario = self.filters.scenario
        if scenario is not None:
            self._wish += 1
            self.summary.setText(_("Calcul du groupe…"))
            work = partial(self._grouping.group, scenario, self.filters.wanted)
            do_behind(self, work, partial(self._gathered, self._wish), partial(self._refused, self._wish))

    def _gathered(self, wish: int, group: Group) -> None:
        if wish != self._wish:
            return
        complete = len(group.marks) == len(group.attempts)
        coming = _("Des notes arrivent\u00a0: le programme cherche ce que ce scénario permet d'atteindre.")
        self._show(group, "" if complete else coming)
        if not complete:
            work = partial(self._grouping.mark, group.scenario.id)
            do_behind(self, work, partial(self._marked, wish, group), partial(self._unmarked, wish, group))

    def _marked(self, wish: int, group: Group, gained: bool) -> None:
        if wish == self._wish and gained:
            self._gather()
        elif wish == self._wish:
            self._show(group, _("Des entretiens restent sans note\u00a0: leur scénario est trop vaste."))

    def _unmarked(self, wish: int, group: Group, error: UserError) -> None:
        if wish == self._wish:
            self._show(group, error.message)

    def _refused(self, wish: int, error: UserError) -> None:
        if wish == self._wish:
            self._tell_nothing(error.message, error.remedy, _("Compter tous les entretiens"))

    def _tell_nothing(self, sentence: str, advice: str, button: str) -> None:
        self.group = None
        self.sheets.setEnabled(False)
        self.summary.setText("")
        self.nothing.tell(sentence, advice, button)
        self._pages.setCurrentIndex(NOTHING)

    def _show(self, group: Group, status: str) -> None:
        self.group = group
        self.sheets.setEnabled(True)
        self.summary.setText(summary(group))
        self.exchanges.show_group(group, status)
        self.map.show_group(group.scenario, group.figures)
        self._pages.setCurrentIndex(GROUP)

    def _choose_file(self) -> None:
        dialog = bundle_dialog(self, _("Ouvrir les entretiens d'une classe"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if dialog.exec():
            self.file_chosen.emit(Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def _leave_nothing(self) -> None:
        if self.filters.scenario is None:
            self._choose_file()
        else:
            self.filters.release()

    def _ask_for_sheets(self) -> None:
        if self.group is not None:
            self.sheets_requested.emit([each.id for each in self.group.attempts])

    def _open(self, opening: Opening) -> None:
        self.debrief_requested.emit(opening.attempt, opening.turn)

    def _connect(self) -> None:
        self.filters.changed.connect(self._gather)
        self.exchanges.opened.connect(self._open)
        self.exchanges.compared.connect(self.compare_requested)
        self.open.clicked.connect(self._choose_file)
        self.sheets.clicked.connect(self._ask_for_sheets)
        self.leave.clicked.connect(self.history_requested)
        self.nothing.pressed.connect(self._leave_nothing)

    def _lay_out(self) -> None:
        title = _("Classe") if self._file is None else _("Classe\u00a0: {file}").format(file=self._file.name)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(title, "title"), 1)
        head.addWidget(self.sheets)
        head.addWidget(self.leave)
        head.addWidget(self.open)
        self.leave.setVisible(self._file is not None)
        self.tabs.setDocumentMode(True)
        self.tabs.setTabBarAutoHide(True)
        self.tabs.setAccessibleName(_("Façons de lire le groupe"))
        self.tabs.addTab(self.exchanges, _("Tableau"))
        self.tabs.addTab(self.map, _("Carte"))
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self.summary)
        column.addWidget(self._pages, 1)
