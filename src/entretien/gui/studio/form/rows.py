"""Pieces one under the other, some side by side."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.studio.fields.piece import Piece
from entretien.gui.theme.spacing import GAP
from entretien.gui.widgets.flow import SideBySide


class Rows(QWidget):
    """A column of rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces: list[Piece] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def add_row(self, pieces: Iterable[Piece]) -> None:
        """Pieces side by side, where there is room."""
        row = SideBySide(GAP)
        for piece in pieces:
            row.addWidget(piece)
            self.pieces.append(piece)
        self._column.addLayout(row)

    def add(self, widget: QWidget, before: int = GAP) -> None:
        """Anything else, `before` pixels below what comes before it."""
        self._column.addSpacing(before - GAP)
        self._column.addWidget(widget)
