"""Two attempts side by side: a row for each exchange, both sides always together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from entretien.gui.group.pair import PairPage, PairRow
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip
from entretien.gui.widgets.wrapped_lines import WrappedLines
from entretien.kernel.language import _


class PairScreen(QWidget):
    """The arrows go from exchange to exchange; where both did the same the row steps back.

    Signals:
        left: back to where the two were chosen.
    """

    left = Signal()

    def __init__(self, theme: Theme, page: PairPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._parted = next((rank for rank, row in enumerate(page.exchanges) if not row.alike), 0)
        self.back = Button(_("Retour"), "quiet", shortcut="Esc")
        self.back.setIcon(icon(theme, "back", "accent"))
        self.back.clicked.connect(self.left)
        self.exchanges = self._table(page, page.exchanges, _("Échange"))
        self.competences = self._table(page, page.competences, _("Compétence"))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.exchanges, _("Échange par échange"))
        tabs.addTab(self.competences, _("Compétences"))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.back)
        head.addWidget(PlainLabel(_("Deux entretiens"), "title"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(PlainLabel(page.verdict, "muted", wrap=True))
        column.addWidget(tabs, 1)

    def focus_first(self) -> None:
        """Put the keyboard on the first exchange where they differ."""
        self.exchanges.setCurrentCell(self._parted, 0)
        self.exchanges.setFocus()

    def _table(self, page: PairPage, rows: Sequence[PairRow], what: str) -> QTableWidget:
        table = QTableWidget(len(rows), 3)
        table.setAccessibleName(what)
        for column, name in enumerate((what, page.left, page.right)):
            named = QTableWidgetItem(name)
            named.setToolTip(literal_tooltip(name))
            table.setHorizontalHeaderItem(column, named)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setItemDelegate(WrappedLines(table))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heading = table.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for number, row in enumerate(rows):
            for column, text in enumerate((row.name, row.left, row.right)):
                table.setItem(number, column, self._cell(text, row, name=column == 0))
        return table

    def _cell(self, text: str, row: PairRow, *, name: bool) -> QTableWidgetItem:
        """A text; where they differ the name is bold, and said to be so."""
        cell = QTableWidgetItem(text)
        font = self._theme.font("body")
        font.setBold(name and not row.alike)
        cell.setFont(font)
        cell.setForeground(self._theme.colour("muted" if row.alike else "ink"))
        if name and not row.alike:
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, _("Différent\u00a0: {text}").format(text=text))
        return cell
