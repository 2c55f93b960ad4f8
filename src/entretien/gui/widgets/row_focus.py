"""The row at hand of a table, framed while the keyboard is there."""

from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTableView

from entretien.gui.theme.theme import Theme


def paint_row_focus(table: QTableView, theme: Theme) -> None:
    """Frame the whole row, not the cell; to be called once the rows are painted."""
    index = table.currentIndex()
    if not table.hasFocus() or not index.isValid():
        return
    row = table.visualRect(index)
    row.setLeft(0)
    row.setWidth(min(table.horizontalHeader().length(), table.viewport().width()))
    painter = QPainter(table.viewport())
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.drawRect(row.adjusted(1, 1, -1, -1))
