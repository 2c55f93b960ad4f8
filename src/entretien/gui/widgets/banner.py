"""A message inside a screen: what happened, and what to do about it."""

from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

Tone = Literal["info", "good", "caution", "bad"]


class Banner(QFrame):
    """Hidden until there is something to say; the person puts it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._message = PlainLabel(role="strong", wrap=True)
        self._remedy = PlainLabel(wrap=True)
        self._close = Button(_("Fermer"), "quiet")
        self._close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(GRID // 2)
        words.addWidget(self._message)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP, GRID, GRID, GRID)
        row.addLayout(words, 1)
        row.addWidget(self._close)
        self.hide()

    def tell(self, message: str, remedy: str = "", tone: Tone = "info") -> None:
        """Say `message`, and `remedy` below it."""
        self._message.setText(message)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(f"{message} {remedy}".strip())
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def tell_error(self, error: UserError) -> None:
        """Say what went wrong."""
        self.tell(error.message, error.remedy, "bad")
