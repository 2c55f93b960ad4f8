"""What went wrong, and another try."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class Failure(QWidget):
    """A banner with its button, hidden until something fails.

    Signals:
        retry_requested: the same thing is to be tried again.
    """

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner()
        self.retry = Button(_("Réessayer"), "primary", shortcut="F5")
        self.retry.setAutoDefault(True)
        self.retry.clicked.connect(self.retry_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, GRID, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._banner, 1)
        row.addWidget(self.retry)
        self.hide()

    def tell(self, error: UserError) -> None:
        """Say it, and put the keyboard on the way out."""
        self._banner.tell_error(error)
        self.show()
        self.retry.setFocus()
