"""The attempts kept: found, sorted, opened again."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from entretien.gui.history import presenter
from entretien.gui.history.models import ORDER, AttemptTable
from entretien.gui.history.presenter import Filters
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.history.records import AttemptHeader
from entretien.kernel.language import _

TITLE_COLUMN = 1
"""The column that takes the room left."""


class HistoryScreen(QWidget):
    """A table of attempts under one line of filters.

    Signals:
        debrief_requested: id of a finished attempt to come back on.
        resume_requested: id of an attempt to go on with.
    """

    debrief_requested = Signal(str)
    resume_requested = Signal(str)

    def __init__(self, theme: Theme, headers: Sequence[AttemptHeader], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._headers = tuple(headers)
        self._table = AttemptTable(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._table)
        self._sorted.setSortRole(ORDER)
        self._view = self._make_view()
        self._search = SearchField(theme, _("Chercher dans l'historique"), shortcut="Ctrl+F")
        self._learner = self._make_choice(_("Apprenant"), _("Tout apprenant"), presenter.learners(headers))
        self._scenario = self._make_choice(_("Scénario"), _("Tout scénario"), presenter.scenarios(headers))
        self._summary = PlainLabel(role="muted")
        self._open = Button(_("Ouvrir"), "primary")
        self._nothing = EmptyState()
        self._nothing.tell(
            _("Aucun entretien gardé pour l'instant."),
            _("Chaque entretien commencé apparaîtra ici, prêt à être repris ou relu."),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self._view)
        self._pages.addWidget(self._nothing)
        self._lay_out()
        self._connect()
        self._refresh()

    def focus_first(self) -> None:
        """Ready for the keyboard: the newest attempt."""
        self._view.setFocus()

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setAccessibleName(_("Entretiens gardés"))
        view.setModel(self._sorted)
        view.setSortingEnabled(True)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setAlternatingRowColors(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(self._theme.pixels("body") + 3 * GRID)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(TITLE_COLUMN, QHeaderView.ResizeMode.Stretch)
        view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        return view

    def _make_choice(self, name: str, everything: str, items: Sequence[tuple[str, str]]) -> Choice:
        choice = Choice(self._theme, name, role="filter")
        choice.addItem(everything, None)
        for text, value in items:
            choice.addItem(text, value)
        return choice

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(GRID)
        filters.addWidget(self._search, 2)
        filters.addWidget(self._learner, 1)
        filters.addWidget(self._scenario, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._summary, 1)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Historique"), "title"))
        column.addLayout(filters)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._find.activated.connect(self._search.setFocus)
        self._enter = QShortcut(QKeySequence(Qt.Key.Key_Return), self._view)
        self._enter.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._enter.activated.connect(self._open_current)
        self._search.textChanged.connect(self._refresh)
        self._learner.currentIndexChanged.connect(self._refresh)
        self._scenario.currentIndexChanged.connect(self._refresh)
        self._view.doubleClicked.connect(self._open_index)
        self._open.clicked.connect(self._open_current)
        self._view.selectionModel().currentRowChanged.connect(self._name_action)

    def _refresh(self) -> None:
        filters = Filters(self._search.text(), self._learner.currentData(), self._scenario.currentData())
        found = presenter.kept(self._headers, filters)
        self._table.show_rows(presenter.rows(found))
        self._summary.setText(presenter.summary(found))
        self._pages.setCurrentWidget(self._view if found else self._nothing)
        if self._headers and not found:
            self._nothing.tell(
                _("Aucun entretien ne correspond."), _("Élargissez la recherche ou retirez un filtre.")
            )
        self._open.setEnabled(bool(found))
        if found:
            self._view.selectRow(0)
        self._name_action()

    def _name_action(self) -> None:
        index = self._view.currentIndex()
        unfinished = index.isValid() and self._row(index).unfinished
        text = _("Reprendre") if unfinished else _("Voir le débriefing")
        self._open.setText(text)
        self._open.setAccessibleName(text)

    def _open_current(self) -> None:
        self._open_index(self._view.currentIndex())

    def _open_index(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self._row(index)
        wish = self.resume_requested if row.unfinished else self.debrief_requested
        wish.emit(row.attempt)

    def _row(self, index: QModelIndex) -> presenter.Row:
        return self._table.row_at(self._sorted.mapToSource(index).row())
