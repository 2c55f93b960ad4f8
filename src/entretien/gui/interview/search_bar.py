"""Looking for something that was said."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from entretien.gui.theme.icons import icon
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button, tooltip
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

SEARCH_LIMIT = 100
"""Characters of a search."""


class SearchBar(QFrame):
    """A field, how many rows hold it, and the way from one to the next.

    Signals:
        sought: the text changed; carries it.
        reached: a row found is to be shown; carries its place in the transcript.
        closed: the search is over.
    """

    sought = Signal(str)
    reached = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[int] = ()
        self._at = 0
        self.field = QLineEdit()
        self.field.setProperty("role", "search")
        self.field.setMaxLength(SEARCH_LIMIT)
        self.field.setPlaceholderText(_("Chercher dans la conversation"))
        self.field.setAccessibleName(_("Chercher dans la conversation"))
        self.field.addAction(icon(theme, "search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.textChanged.connect(self.sought)
        self._count = PlainLabel(role="caption")
        self._close = Button("", "quiet")
        self._close.setIcon(icon(theme, "close", "accent"))
        self._close.setAccessibleName(_("Fermer la recherche"))
        self._close.setToolTip(tooltip(_("Fermer"), "Esc"))
        self._close.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addWidget(self._close)
        self.hide()

    def open(self) -> None:
        """Ask what to look for."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put_away(self) -> None:
        """Stop looking."""
        self.hide()
        self.field.clear()
        self.closed.emit()

    def tell(self, found: Sequence[int]) -> None:
        """The rows that hold what is sought; show the last one, as the nearest to now."""
        self._found = found
        self._at = len(found) - 1
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the one before, as one reads back; with Shift, to the one after."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found:
            step = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else -1
            self._at = (self._at + step) % len(self._found)
            self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        if self._found:
            self._count.setText(f"{self._at + 1}/{len(self._found)}")
            self.reached.emit(self._found[self._at])
        else:
            self._count.setText(_("Rien") if self.field.text().strip() else "")
