"""The plan as Qt reads trees."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from entretien.content.diagnostics import Severity
from entretien.gui.studio.outline.badges import NOTHING, Badge, Badges, badge_of, told
from entretien.gui.studio.outline.entries import NAMED, Entry, Kind
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.manuscript.nodes import Address

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

ENTRY = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Entry`."""

BADGE = Qt.ItemDataRole.UserRole + 1
"""The role under which an index gives its `Badge`."""

MIME = "application/x-entretien-plan"
"""A line being dragged, as its address."""


@dataclass(slots=True)
class _Line:
    """An entry, and where it is in the tree."""

    entry: Entry
    parent: int
    row: int
    below: list[int] = field(default_factory=list)
    badge: Badge = field(default_factory=lambda: NOTHING)


class PlanModel(QAbstractItemModel):
    """Whatever lines are shown now.

    Signals:
        renamed: an author wrote another name; carries the `Entry` and the name.
        dropped: a line was dropped; carries its address, the `Entry` it is now below, and the row there.
    """

    renamed = Signal(object, str)
    dropped = Signal(object, object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._tops: list[int] = []

    def show_entries(self, entries: Sequence[Entry], badges: Badges) -> None:
        """Show these; where only words have changed, what is chosen and what is open stay so."""
        lines: list[_Line] = []
        tops = _laid_out(entries, -1, lines)
        for line in lines:
            line.badge = badge_of(line.entry, badges)
        if [_place(each) for each in lines] == [_place(each) for each in self._lines]:
            changed = [new != old for new, old in zip(lines, self._lines, strict=True)]
            self._lines = lines
            for number in (number for number, each in enumerate(changed) if each):
                index = self._index(number)
                self.dataChanged.emit(index, index)
            return
        self.beginResetModel()
        self._lines, self._tops = lines, tops
        self.endResetModel()

    def find(self, file: str, address: Address) -> QModelIndex:
        """The line of a value, or of the smallest thing it is in; none where there is none."""
        found = [
            (len(line.entry.address), -number)
            for number, line in enumerate(self._lines)
            if line.entry.file == file and address[: len(line.entry.address)] == line.entry.address
        ]
        return self._index(-max(found)[1]) if found else QModelIndex()

    def openable(self) -> list[QModelIndex]:
        """The lines that have others below them."""
        return [self._index(number) for number, line in enumerate(self._lines) if line.below]

    # What Qt asks.

    def index(self, row: int, column: int, parent: Index = NO_PARENT) -> QModelIndex:
        """The line of a row."""
        rows = self._lines[parent.internalId()].below if parent.isValid() else self._tops
        if not 0 <= row < len(rows) or column:
            return QModelIndex()
        return self.createIndex(row, column, rows[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() is another
        """The line above."""
        above = self._lines[index.internalId()].parent if index.isValid() else -1
        return self._index(above) if above >= 0 else QModelIndex()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many lines are below."""
        return len(self._lines[parent.internalId()].below if parent.isValid() else self._tops)

    def columnCount(self, _parent: Index = NO_PARENT) -> int:
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line, what it says, and how it is read aloud."""
        if not index.isValid():
            return None
        line = self._lines[index.internalId()]
        entry = line.entry
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.text
            case Qt.ItemDataRole.EditRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (entry.text, entry.note, told(line.badge))))
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip("\n".join(filter(None, (entry.text, entry.note, told(line.badge)))))
            case _:
                return {int(ENTRY): entry, int(BADGE): line.badge}.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for another name; it is there once the text has it."""
        entry = self._lines[index.internalId()].entry
        if role == Qt.ItemDataRole.EditRole and str(value).strip() not in {"", entry.name}:
            self.renamed.emit(entry, str(value).strip())
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What has a name is given another, and is put elsewhere."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        kind = self._lines[index.internalId()].entry.kind
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if kind in NAMED:
            return flags | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled if kind in {Kind.PHASE, Kind.GROUP} else flags

    # Dragging.

    def supportedDropActions(self) -> Qt.DropAction:
        """What is dragged leaves where it was."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Lines of a plan, and nothing else."""
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        """The line that is dragged."""
        carried = QMimeData()
        carried.setData(MIME, json.dumps(self._lines[indexes[0].internalId()].entry.address).encode())
        return carried

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Exchanges go to any phase of the conversation, the rest among what is like it."""
        if not super().canDropMimeData(data, action, row, column, parent) or not parent.isValid():
            return False
        moved, below = _address(data), self._lines[parent.internalId()].entry
        if moved[2:3] == ("exchanges",):
            return any(each.kind in {Kind.EXCHANGE, Kind.INCLUSION} for each in below.children)
        return below.address == moved[: len(below.address)]

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for a line to be put there; the view is to take nothing away by itself."""
        if self.canDropMimeData(data, action, row, column, parent):
            below = self._lines[parent.internalId()].entry
            self.dropped.emit(_address(data), below, row if row >= 0 else len(below.children))
        return False

    def _index(self, number: int) -> QModelIndex:
        return self.createIndex(self._lines[number].row, 0, number)


def worst(badge: Badge) -> Severity | None:
    """The gravest of what is told; None where nothing is."""
    return next((severity for severity in Severity if badge[severity]), None)


def _laid_out(entries: Sequence[Entry], parent: int, lines: list[_Line]) -> list[int]:
    """Number `entries` and those below them; the numbers of `entries`."""
    numbers = []
    for row, entry in enumerate(entries):
        number = len(lines)
        numbers.append(number)
        lines.append(_Line(entry, parent, row))
        lines[number].below = _laid_out(entry.children, number, lines)
    return numbers


def _place(line: _Line) -> tuple[object, ...]:
    return line.entry.kind, line.entry.file, line.entry.address, line.parent


def _address(data: QMimeData) -> Address:
    return tuple(json.loads(bytes(data.data(MIME).data())))
