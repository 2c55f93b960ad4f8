"""What all pages of the wizard have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.application.authoring.sketch import Sketch
from entretien.gui.theme.spacing import GAP


class Page(QWidget):
    """Some of the decisions; it keeps its controls as they are left, wherever one goes meanwhile.

    Signals:
        changed: something else is decided.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with what this page says."""
        raise NotImplementedError

    def arrive(self, sketch: Sketch) -> None:
        """The page comes in sight, the other ones having said `sketch`."""

    def focus_first(self) -> None:
        """Put the keyboard where one begins."""
        raise NotImplementedError
