"""The attempts kept: found, sorted, opened again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.history.exchange_bar import ExchangeBar
from entretien.gui.history.filter_line import FilterLine
from entretien.gui.history.models import AttemptFinder, AttemptTable
from entretien.gui.history.presenter import Row, rows, summary
from entretien.gui.history.table import AttemptView
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.bundles import dropped_bundles
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _


class HistoryScreen(QWidget):
    """A table of attempts under one line of filters.

    Signals:
        debrief_requested: come back on a finished attempt; carries its id.
        resume_requested: go on with an attempt; carries its id.
        choose_requested: there is nothing here yet; choose an interview.
        import_requested: take bundles in; carries their `Path`s.
        export_requested: hand attempts out; carries their headers, the `Path` to write, and whether names
            are to be replaced.
    """

    debrief_requested = Signal(str)
    resume_requested = Signal(str)
    choose_requested = Signal()
    import_requested = Signal(object)
    export_requested = Signal(object, object, bool)

    def __init__(
        self, theme: Theme, headers: Sequence[AttemptHeader] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._attempts = AttemptTable(theme, self)
        self._finder = AttemptFinder(self._attempts, self)
        self.setAcceptDrops(True)
        self.exchange = ExchangeBar()
        self.filters = FilterLine(theme)
        self.table = AttemptView(theme, self._finder)
        self.summary = PlainLabel(role="muted", wrap=True)
        self.open = Button("", "primary")
        self.nothing = EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self.filters.changed.connect(self._look)
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.table.taken.connect(self._take)
        self.table.selectionModel().currentRowChanged.connect(self._name_action)
        self.open.clicked.connect(self._take_at_hand)
        self.nothing.pressed.connect(self._leave_nothing)
        self.exchange.files_chosen.connect(self.import_requested)
        self.exchange.export_wanted.connect(self.export_requested)
        self.show_attempts(headers)

    def focus_first(self) -> None:
        """Put the keyboard on the newest attempt."""
        self.table.setFocus()

    def show_attempts(self, headers: Sequence[AttemptHeader]) -> None:
        """Show these attempts; what is looked for stays."""
        self._attempts.show_rows(rows(headers))
        self.filters.offer(headers)
        self.filters.setEnabled(bool(headers))
        self._look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome bundles, and say what dropping them would do."""
        if dropped_bundles(event.mimeData()):
            event.acceptProposedAction()
            self.summary.setText(_("Déposez ici pour importer."))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They go elsewhere."""
        super().dragLeaveEvent(event)
        self._sum_up()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the bundles among what was dropped."""
        files: list[Path] = dropped_bundles(event.mimeData())
        self._sum_up()
        if files:
            event.acceptProposedAction()
            self.import_requested.emit(files)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.addWidget(self.table)
        self._pages.addWidget(self.nothing)
        self._pages.addWidget(card)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(_("Historique"), "title"), 1)
        head.addWidget(self.exchange)
        column.addLayout(head)
        column.addWidget(self.filters)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _look(self) -> None:
        """Show what is looked for, the attempt at hand still at hand if it is among it."""
        self._finder.look_for(self.filters.filters)
        found = tuple(self._finder.found())
        self._sum_up()
        self.open.setVisible(bool(found))
        self._pages.setCurrentIndex(1 if found else 0)
        if found:
            self.table.fit()
            if self.table.at_hand() is None:
                self.table.selectRow(0)
            self._name_action()
        elif self._attempts.rows:
            self.nothing.tell(
                _("Aucun entretien ne correspond."),
                _("Élargissez la recherche ou retirez un filtre."),
                _("Tout afficher"),
            )
        else:
            self.nothing.tell(
                _("Aucun entretien gardé pour l'instant."),
                _("Chaque entretien commencé apparaîtra ici, prêt à être repris ou relu."),
                _("Choisir un entretien"),
            )
        if not found:
            self.exchange.offer(None, ())

    def _sum_up(self) -> None:
        found = tuple(self._finder.found())
        self.summary.setText(summary(found) if found else "")

    def _name_action(self) -> None:
        row = self.table.at_hand()
        self.exchange.offer(row.header if row else None, [each.header for each in self._finder.found()])
        text = _("Reprendre") if row is not None and row.unfinished else _("Lire le bilan")
        self.open.setText(text)
        self.open.setAccessibleName(text)
        self.open.setToolTip(tooltip(text, "Return"))

    def _take_at_hand(self) -> None:
        row = self.table.at_hand()
        if row is not None:
            self._take(row)

    def _take(self, row: Row) -> None:
        wish = self.resume_requested if row.unfinished else self.debrief_requested
        wish.emit(row.attempt)

    def _leave_nothing(self) -> None:
        if self._attempts.rows:
            self.filters.clear()
        else:
            self.choose_requested.emit()
