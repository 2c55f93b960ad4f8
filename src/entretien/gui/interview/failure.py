"""What went wrong, and another try."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class Failure(QFrame):
    """A red banner with its two ways out, hidden until something fails.

    Signals:
        retry_requested: the same thing is to be tried again.
        closed: it was put away.
    """

    retry_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setProperty("tone", "bad")
        self._message = PlainLabel(role="strong", wrap=True)
        self._remedy = PlainLabel(wrap=True)
        self._retry = Button(_("Réessayer"), "primary", shortcut="F5")
        self._close = Button(_("Fermer"), "quiet")
        for button in (self._retry, self._close):
            button.setAutoDefault(True)
        self._retry.clicked.connect(self.retry_requested)
        self._close.clicked.connect(self.put_away)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._message)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GRID, GRID, GRID)
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        row.addWidget(self._retry)
        self.hide()

    def tell(self, error: UserError) -> None:
        """Say it, and put the keyboard on the way out."""
        self._message.setText(error.message)
        self._remedy.setText(error.remedy)
        self._remedy.setVisible(bool(error.remedy))
        self.setAccessibleName(str(error))
        self.show()
        self._retry.setFocus()

    def put_away(self) -> None:
        """Nothing failed, or nobody wants to know any more."""
        self.hide()
        self.closed.emit()
