"""The marks as Qt reads tables: below the choices, above what the analysis says of each column."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from entretien.analysis.cue_audits import habit_word
from entretien.analysis.policies import Policy
from entretien.analysis.report import Report
from entretien.competences.framework import Framework
from entretien.gui.studio.marks.book import Book
from entretien.gui.studio.marks.columns import Verdict, figure, verdict_advice, verdict_words
from entretien.gui.studio.marks.lines import Choice, Heading, Line, habit_sign
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.ids import CompetenceCode
from entretien.kernel.language import _
from entretien.kernel.numbers import signed
from entretien.scenario.exchange import EVIDENCE_MAXIMUM

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

LINE = Qt.ItemDataRole.UserRole
"""The role under which a header of a row gives its `Line`."""

LOOK = Qt.ItemDataRole.UserRole + 1
"""The role under which a cell gives its `Look`."""

HABITS = 0
"""The column of what gives a reply away; a competence for each of the others."""

HEAVIEST = 10
"""The greatest weight."""


class Look(Enum):
    """What a cell is painted as."""

    PLAIN = auto()
    """Words that step back."""
    HEADING = auto()
    """The line of an exchange."""
    POINTS = auto()
    """A number of points that may be changed."""
    FIXED = auto()
    """One that may not."""
    STALE = auto()
    """A figure of a former text."""


class Columns(QAbstractTableModel):
    """What both tables share: their columns."""

    def __init__(self, book: Book, framework: Framework, parent: QObject) -> None:
        super().__init__(parent)
        self._book = book
        self._labels = {each.code: each.label for each in framework.competences()}
        self.codes: Sequence[CompetenceCode] = ()

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Habits, then the competences."""
        return 0 if parent.isValid() else 1 + len(self.codes)

    def code(self, column: int) -> CompetenceCode | None:
        """The competence of a column."""
        return None if column == HABITS else self.codes[column - 1]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The codes of the competences, with their words."""
        if orientation is Qt.Orientation.Vertical:
            return self._row_header(section, role)
        code = self.code(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return code if code is not None else _("Se devine")
            case Qt.ItemDataRole.ToolTipRole if code is not None:
                return literal_tooltip(f"{code}\u00a0: {self._labels.get(code, '')}")
            case Qt.ItemDataRole.ToolTipRole:
                return _("Ce qui fait trouver la bonne réponse sans écouter le client")
            case _:
                return None

    def _row_header(self, section: int, role: int) -> object:
        raise NotImplementedError

    def refresh(self) -> None:
        """What is written may have changed."""
        if self.rowCount() and self.codes:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)


class ChoiceModel(Columns):
    """A line for each choice."""

    def __init__(self, book: Book, framework: Framework, parent: QObject) -> None:
        super().__init__(book, framework, parent)
        self.lines: Sequence[Line] = ()

    def show(self, codes: Sequence[CompetenceCode], lines: Sequence[Line]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.codes, self.lines = codes, lines
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The lines."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Points can be changed, in the scenario's own file."""
        line = self.lines[index.row()]
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if isinstance(line, Choice) and index.column() != HABITS and self._book.holds(line):
            return usable | Qt.ItemFlag.ItemIsEditable
        return usable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a choice proves."""
        line, code = self.lines[index.row()], self.code(index.column())
        if isinstance(line, Heading):
            return Look.HEADING if role == LOOK else None
        match role:
            case Qt.ItemDataRole.DisplayRole if code is None:
                return ", ".join(habit_sign(habit) for habit in line.habits)
            case Qt.ItemDataRole.ToolTipRole if code is None:
                return "\n".join(_found_by(habit) for habit in line.habits)
            case Qt.ItemDataRole.DisplayRole if code is not None:
                points = self._book.points(line, code)
                return signed(points) if points else ""
            case Qt.ItemDataRole.EditRole if code is not None:
                return self._book.points(line, code)
            case Qt.ItemDataRole.AccessibleTextRole:
                shown = self.data(index) or _("rien")
                return f"{code or _('Se devine')}, {line.text}\u00a0: {shown}"
            case _ if role == LOOK:
                return Look.PLAIN if code is None else Look.POINTS if line.own else Look.FIXED
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write what a choice proves."""
        line, code = self.lines[index.row()], self.code(index.column())
        writable = self.flags(index) & Qt.ItemFlag.ItemIsEditable
        if not writable or not isinstance(value, int) or role != Qt.ItemDataRole.EditRole:
            return False
        if code is None or not isinstance(line, Choice) or abs(value) > EVIDENCE_MAXIMUM:
            return False
        self._book.write_points(line, code, value)
        return True

    def _row_header(self, section: int, role: int) -> object:
        line = self.lines[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.ToolTipRole:
                fixed = isinstance(line, Choice) and not line.own
                said = _("{text}\n(vient d'un fragment)").format(text=line.text) if fixed else line.text
                return literal_tooltip(said)
            case _ if role == LINE:
                return line
            case _:
                return None


def _found_by(habit: Policy) -> str:
    return _("Qui choisit toujours {habit} la trouve.").format(habit=habit_word(habit))


class VerdictModel(Columns):
    """The weight of each competence, and what can be proved of it."""

    def __init__(self, book: Book, framework: Framework, parent: QObject) -> None:
        super().__init__(book, framework, parent)
        self._report: Report | None = None
        self._fresh = False

    def show(self, codes: Sequence[CompetenceCode]) -> None:
        """Show these columns instead."""
        self.beginResetModel()
        self.codes = codes
        self.endResetModel()

    def tell(self, report: Report | None, *, fresh: bool) -> None:
        """Show what was found, of the text of now or of a former one."""
        self._report, self._fresh = report, fresh
        self.refresh()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The verdicts."""
        return 0 if parent.isValid() else len(Verdict)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Weights can be changed."""
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        writable = index.row() == Verdict.WEIGHT and index.column() != HABITS and self._book.open
        return usable | Qt.ItemFlag.ItemIsEditable if writable else usable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A figure."""
        code, verdict = self.code(index.column()), Verdict(index.row())
        if code is None:
            return Look.PLAIN if role == LOOK else None
        match role:
            case Qt.ItemDataRole.DisplayRole if verdict is Verdict.WEIGHT:
                return str(self._book.weight(code) or "")
            case Qt.ItemDataRole.DisplayRole:
                return figure(self._report, code, verdict)
            case Qt.ItemDataRole.EditRole if verdict is Verdict.WEIGHT:
                return self._book.weight(code)
            case Qt.ItemDataRole.AccessibleTextRole:
                shown = self.data(index) or _("inconnu")
                return f"{verdict_words()[verdict]}, {code}\u00a0: {shown}"
            case _ if role == LOOK and verdict is Verdict.WEIGHT:
                return Look.POINTS
            case _ if role == LOOK:
                return Look.FIXED if self._fresh else Look.STALE
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a weight."""
        code = self.code(index.column())
        writable = self.flags(index) & Qt.ItemFlag.ItemIsEditable
        if not writable or not isinstance(value, int) or role != Qt.ItemDataRole.EditRole:
            return False
        if code is None or not 0 <= value <= HEAVIEST:
            return False
        self._book.write_weight(code, value)
        return True

    def _row_header(self, section: int, role: int) -> object:
        verdict = Verdict(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return verdict_words()[verdict]
            case Qt.ItemDataRole.ToolTipRole:
                return verdict_advice()[verdict]
            case _:
                return None
