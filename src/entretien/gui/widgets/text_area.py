"""A field of several lines."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

PASTE_LIMIT = 20_000
"""Characters: a longer paste without a space would hold the window up for seconds."""


class TextArea(QPlainTextEdit):
    """Plain text; Tab leaves it."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """Empty; assistive tools call it `name`, and `hint` is read in it until something is written."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as much as the limit leaves room for."""
        room = max(0, PASTE_LIMIT - self.document().characterCount())
        self.textCursor().insertText(source.text()[:room])
