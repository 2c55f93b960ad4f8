"""Cells of several lines, as high as their text really is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from entretien.gui.theme.spacing import GRID

Index = QModelIndex | QPersistentModelIndex

PADDING = 2 * GRID
"""Pixels around a text: the stylesheet's, and Qt's own."""


class WrappedLines(QStyledItemDelegate):
    """Counts lines within the padding of the stylesheet, which Qt leaves out of account."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of a cell as wide as its column."""
        option.rect.setWidth(option.rect.width() - PADDING)
        return super().sizeHint(option, index)
