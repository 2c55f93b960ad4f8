"""A group as Qt reads tables: the whole, then each phase with its exchanges."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from entretien.gui.group.presenter import Block, Row, headings
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

CONTENT = Qt.ItemDataRole.UserRole
"""The role under which a cell gives its `Cell`, or its text."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of a phase."""

    text: str


@dataclass(frozen=True, slots=True)
class Whole:
    """The group, all exchanges together."""

    text: str


Line = Heading | Whole | Row


class PlaceModel(QAbstractTableModel):
    """One line for each of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = headings()
        self.lines: Sequence[Line] = ()

    def show_blocks(self, blocks: Sequence[Block]) -> None:
        """Show these places and no others."""
        self.beginResetModel()
        lines: list[Line] = [Whole(_("Le groupe, tous échanges réunis"))]
        for block in blocks:
            lines += [Heading(block.heading), *block.rows]
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """Lines; a cell has none below it."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """Columns."""
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The name of a phase is only read."""
        return (
            Qt.ItemFlag.NoItemFlags if isinstance(self.lines[index.row()], Heading) else super().flags(index)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell holds, and how it is read aloud."""
        line, column = self.lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken if isinstance(line, Row) and column == 0 else _text(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip(line.name) if isinstance(line, Row) and column == 0 else None
            case _:
                return _content(line, column) if role == CONTENT else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The heading of a column, and what it means."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip(_meanings()[section])
            case _:
                return None


def _content(line: Line, column: int) -> object:
    if isinstance(line, Row):
        return line.cells[column - 1] if column else line.name
    return line.text if column == 0 else ""


def _text(line: Line, column: int) -> str:
    if isinstance(line, Row) and column:
        cell = line.cells[column - 1]
        return f"{cell.figure} {cell.word}".strip()
    return str(_content(line, column))


def _meanings() -> tuple[str, ...]:
    return (
        _("Ce que dit le client, dans l'ordre de l'entretien."),
        _("Entretiens qui passent par là."),
        _("Entretiens qui y perdent des points, et combien ils en perdent en tout."),
        _("La part des points en jeu qui est perdue."),
        _("De −1 à 1\u00a0: si ceux qui réussissent là réussissent aussi le reste."),
    )
