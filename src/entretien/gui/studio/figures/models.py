"""The lines of a sheet as Qt reads tables."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from entretien.gui.studio.figures.sheet import KEYS, Heading, Line, Sheet
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

NAME = len(KEYS)
"""The column of the name, which texts quote."""


class SheetModel(QAbstractTableModel):
    """What is written in a cell is written in the file; the file's answer fills the cell."""

    def __init__(self, theme: Theme, sheet: Sheet) -> None:
        super().__init__()
        self._heading = theme.font("heading")
        self._sheet = sheet
        self._lines: Sequence[Heading | Line] = ()

    def refresh(self) -> bool:
        """Read the file again; whether its rows are others, and not only what they say."""
        lines = self._sheet.lines()
        if [_name(line) for line in lines] == [_name(line) for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, NAME))
            return False
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        return True

    def line(self, row: int) -> Heading | Line | None:
        """What a row shows."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, name: str) -> int:
        """The row of a figure; −1 where there is none."""
        rows = (row for row, line in enumerate(self._lines) if isinstance(line, Line) and line.name == name)
        return next(rows, -1)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """What is written of a figure, then its name."""
        return 0 if parent.isValid() else NAME + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All is written here but the name, which texts quote."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        last = NAME if isinstance(self._lines[index.row()], Line) else 1
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() < last else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(line, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip(self._text(line, index.column()))
            case Qt.ItemDataRole.FontRole if isinstance(line, Heading):
                return self._heading
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a cell."""
        line, text = self._lines[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == self._text(line, index.column()):
            return False
        if isinstance(line, Heading):
            self._sheet.relabel(line, text)
        else:
            self._sheet.write(line, KEYS[index.column()], text)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What each column holds."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (_("Intitulé"), _("Valeur et unité"), _("Source et date"), _("Remarque"), _("Se cite"))[
            section
        ]

    def _text(self, line: Heading | Line, column: int) -> str:
        if isinstance(line, Heading):
            return "" if column else line.label
        return self._sheet.quoted(line.name) if column == NAME else line.cells[column]


def _name(line: Heading | Line) -> tuple[int, str]:
    return line.rank, line.name if isinstance(line, Line) else ""
