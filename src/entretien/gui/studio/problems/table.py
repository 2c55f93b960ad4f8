"""The problems in rows: how grave, what, where, and the code of the catalogue."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem, QWidget

from entretien.content.diagnostics import Diagnostic, Severity
from entretien.gui.studio.problems.problem import Problem, severity_word, where
from entretien.gui.studio.signs import SIGNS
from entretien.gui.theme.icons import icon
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.gui.widgets.wrapped_lines import PADDING, WrappedLines
from entretien.kernel.language import _

_GRAVITY, _SENTENCE, _PLACE, _CODE = range(4)


class ProblemTable(QTableWidget):
    """Arrows move between problems, Enter or a double click goes where one is.

    Signals:
        pointed: another problem is at hand, or none.
        taken: go where the problem at hand is.
        explanation_requested: what does its code mean?
    """

    pointed = Signal()
    taken = Signal()
    explanation_requested = Signal()

    def __init__(self, theme: Theme, entry: str, parent: QWidget | None = None) -> None:
        """`entry` is the scenario's own file, which goes without saying."""
        super().__init__(0, 4, parent)
        self._theme = theme
        self._entry = entry
        self._problems: tuple[Problem, ...] = ()
        self.setAccessibleName(_("Problèmes"))
        headings = (_("Gravité"), _("Problème"), _("Où"), _("Code"))
        self.setHorizontalHeaderLabels(headings)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setItemDelegate(WrappedLines(self))
        self.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentCellChanged.connect(self._point)
        self.cellDoubleClicked.connect(self.taken)

    @property
    def problem(self) -> Problem | None:
        """The problem at hand."""
        return self._problems[self.currentRow()] if 0 <= self.currentRow() < len(self._problems) else None

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show `problems`; the one at hand stays at hand, or the one that takes its place."""
        if tuple(problems) == self._problems:
            return
        row = self._row_of(self.problem, problems)
        self._problems = tuple(problems)
        self.setRowCount(len(self._problems))
        for place, problem in enumerate(self._problems):
            self._write(place, problem)
        self._share_width()
        if self._problems:
            self.setCurrentCell(min(max(row, 0), len(self._problems) - 1), _SENTENCE)
        self.pointed.emit()

    def height_of_rows(self) -> int:
        """Pixels that all the rows take."""
        return self.verticalHeader().length() + 2 * self.frameWidth()

    def step(self, by: int) -> None:
        """The problem after the one at hand, or before it; after the last, the first."""
        if self._problems:
            self.step_to((self.currentRow() + by) % len(self._problems))

    def step_to(self, row: int) -> None:
        """The problem of a row."""
        self.setCurrentCell(row, _SENTENCE)

    def event(self, event: QEvent) -> bool:
        """Here F1 explains a problem: it is not the help on the screen."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.explanation_requested.emit()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width, and give each row the lines it needs."""
        super().resizeEvent(event)
        self._share_width()

    def _point(self) -> None:
        self.pointed.emit()

    def _row_of(self, problem: Problem | None, problems: Sequence[Problem]) -> int:
        """Where a problem is found again: the same one where it was, or the first like it after that."""
        if problem is None:
            return 0
        rows = [row for row, each in enumerate(problems) if _alike(each.diagnostic, problem.diagnostic)]
        after = [row for row in rows if problems[row].place >= problem.place]
        return min(after, default=max(rows, default=self.currentRow()))

    def _write(self, row: int, problem: Problem) -> None:
        diagnostic = problem.diagnostic
        name, colour = SIGNS[diagnostic.severity]
        place = where(problem.place, self._entry)
        if problem.former:
            place = _("{place} (analyse précédente)").format(place=place)
        texts = (severity_word(diagnostic.severity), diagnostic.message, place, str(diagnostic.code))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(literal_tooltip(text))
            if column == _GRAVITY:
                item.setIcon(icon(self._theme, name, colour))
            if column != _SENTENCE or problem.former:
                item.setForeground(self._theme.colour("muted"))
            self.setItem(row, column, item)

    def _share_width(self) -> None:
        """The sentence takes what the other columns leave."""
        most = self.viewport().width() // 4
        widths = {column: min(self._longest(column), most) for column in (_GRAVITY, _PLACE, _CODE)}
        widths[_SENTENCE] = self.viewport().width() - sum(widths.values())
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.resizeRowsToContents()

    def _longest(self, column: int) -> int:
        """The width that every text of a column fits in."""
        metrics = QFontMetrics(self.font())
        items = (self.item(row, column) for row in range(self.rowCount()))
        longest = max((metrics.horizontalAdvance(item.text()) for item in items if item), default=0)
        sign = self.iconSize().width() if column == _GRAVITY else 0
        return longest + sign + 2 * PADDING


def _alike(one: Diagnostic, other: Diagnostic) -> bool:
    """Whether they say the same; all that remains to be written is alike, whatever is expected there."""
    to_write = other.severity is Severity.TO_WRITE
    return one.code == other.code and (to_write or one.message == other.message)
