"""The tiles of the presenter as Qt reads lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from entretien.gui.choose.presenter import Tile
from entretien.gui.widgets.plain_label import literal_tooltip

Index = QModelIndex | QPersistentModelIndex

NO_PARENT = QModelIndex()

TILE = Qt.ItemDataRole.UserRole
"""The role under which an index gives its `Tile`."""


class TileModel(QAbstractListModel):
    """Whatever tiles are shown now."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: Sequence[Tile] = ()

    def show(self, tiles: Sequence[Tile]) -> None:
        """Show these tiles instead."""
        if tiles != self._tiles:
            self.beginResetModel()
            self._tiles = tiles
            self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """How many tiles there are."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A tile, or what it says."""
        tile = self._tiles[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tile.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return tile.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return literal_tooltip("\n".join((tile.title, tile.who, tile.plan)))
            case _:
                return tile if role == TILE else None
