"""The attempts kept: found, sorted, opened again."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.history.comparing import comparing, in_order, partners
from entretien.gui.history.exchange_bar import ExchangeBar
from entretien.gui.history.filter_line import FilterLine
from entretien.gui.history.models import AttemptFinder, AttemptTable
from entretien.gui.history.partner_dialog import PartnerDialog
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

COMPARE = "Ctrl+M"
"""Puts two attempts side by side."""


class HistoryScreen(QWidget):
    """A table of attempts under one line of filters.

    Signals:
        debrief_requested: come back on a finished attempt; carries its id.
        resume_requested: go on with an attempt; carries its id.
        compare_requested: put two attempts side by side; carries their ids.
        choose_requested: there is nothing here yet; choose an interview.
        import_requested: take bundles in; carries their `Path`s.
        export_requested: hand attempts out; carries their headers, the `Path` to write, and whether names
            are to be replaced.
        sheets_requested: write the debrief sheets of attempts; carries their headers.
    """

    debrief_requested = Signal(str)
    resume_requested = Signal(str)
    compare_requested = Signal(str, str)
    choose_requested = Signal()
    import_requested = Signal(object)
    export_requested = Signal(object, object, bool)
    sheets_requested = Signal(object)

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
        self.compare = Button("")
        self.open = Button("", "primary")
        self.nothing = EmptyState()
        self._pages = QStackedWidget()
        self._lay_out()
        self.filters.changed.connect(self._look)
        self.filters.search.returnPressed.connect(self.table.setFocus)
        self.table.taken.connect(self._take)
        self.table.chosen_changed.connect(self._name_actions)
        self.compare.clicked.connect(self._compare)
        self.open.clicked.connect(self._take_at_hand)
        self.nothing.pressed.connect(self._leave_nothing)
        self.exchange.files_chosen.connect(self.import_requested)
        self.exchange.export_wanted.connect(self.export_requested)
        self.exchange.sheets_wanted.connect(self.sheets_requested)
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
        foot.addWidget(self.compare)
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
        for each in (self.open, self.compare):
            each.setVisible(bool(found))
        self._pages.setCurrentIndex(1 if found else 0)
        if found:
            self.table.fit()
            if not self.table.chosen():
                self.table.selectRow(0)
            self._name_actions()
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
            self.exchange.offer((), ())

    def _sum_up(self) -> None:
        found = tuple(self._finder.found())
        self.summary.setText(summary(found) if found else "")

    def _name_actions(self) -> None:
        """Say what may be done with what is chosen."""
        chosen = self.table.chosen()
        headers = [row.header for row in chosen]
        self.exchange.offer(headers, [each.header for each in self._finder.found()])
        text = _("Reprendre") if len(chosen) == 1 and chosen[0].unfinished else _("Lire le bilan")
        self.open.setText(text)
        self.open.setAccessibleName(text)
        self.open.setToolTip(tooltip(text, "Return"))
        self.open.setEnabled(len(chosen) == 1)
        offered = comparing(headers, self._headers())
        self.compare.setText(offered.button)
        self.compare.setAccessibleName(offered.button)
        self.compare.setShortcut(QKeySequence(COMPARE))  # which Qt drops with the former text
        self.compare.setEnabled(offered.possible)
        told = " ".join(part for part in (f"{offered.button}.", offered.advice) if part)
        self.compare.setToolTip(tooltip(told, COMPARE))

    def _headers(self) -> list[AttemptHeader]:
        """Every attempt kept, looked for or not."""
        return [row.header for row in self._attempts.rows]

    def _compare(self) -> None:
        """The two that are chosen; with one, ask for the other."""
        chosen = [row.header for row in self.table.chosen()]
        if len(chosen) == 1:
            dialog = PartnerDialog(chosen[0], partners(chosen[0], self._headers()), self)
            dialog.chosen.connect(partial(self._compare_both, chosen[0]))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
        else:
            self._compare_both(*chosen)

    def _compare_both(self, one: AttemptHeader, other: AttemptHeader) -> None:
        left, right = in_order((one, other))
        self.compare_requested.emit(left.id, right.id)

    def _take_at_hand(self) -> None:
        for row in self.table.chosen():
            self._take(row)

    def _take(self, row: Row) -> None:
        wish = self.resume_requested if row.unfinished else self.debrief_requested
        wish.emit(row.attempt)

    def _leave_nothing(self) -> None:
        if self._attempts.rows:
            self.filters.clear()
        else:
            self.choose_requested.emit()
