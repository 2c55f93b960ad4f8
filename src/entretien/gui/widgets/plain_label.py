"""The only way to show a text that an author or a learner wrote."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows its text literally.

    A bare `QLabel` takes `<img src="/dev/zero">` for a picture and reads it until memory ends.
    """

    def __init__(
        self, text: str = "", role: str = "body", *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        """Show `text`, looking like `role`; `wrap` lets it take several lines."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        self.setText(text)


def literal_tooltip(text: str) -> str:
    """A tooltip that shows `text` literally: Qt would take the author's for HTML as soon as it looks so."""
    return f"<p style='white-space: pre-line'>{escape(text)}</p>"
