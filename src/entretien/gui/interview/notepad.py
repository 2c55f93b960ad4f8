"""A sheet to write on while one listens."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from entretien.kernel.language import _

NOTES_LIMIT = 20_000
"""Characters of the notes: a longer paste without a space would hold the window up for seconds."""


class Notepad(QPlainTextEdit):
    """Plain text, kept as long as the sitting; nothing is marked on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(_("Vos notes pendant l'entretien. Elles ne sont ni notées ni conservées."))
        self.setAccessibleName(_("Notes"))
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as much as the limit leaves room for."""
        room = max(0, NOTES_LIMIT - self.document().characterCount())
        self.textCursor().insertText(source.text()[:room])
