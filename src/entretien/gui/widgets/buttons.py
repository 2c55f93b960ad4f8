"""Buttons: what they are for is their role, and their tooltip names their shortcut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget


class Button(QPushButton):
    """A push button of a role: `primary` (one per screen), `secondary`, `quiet`, `chip`, `option`."""

    def __init__(
        self, text: str, role: str = "secondary", *, shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        """A button that says `text`, also pressed by `shortcut` (`Ctrl+Return`)."""
        super().__init__(text.replace("&", "&&"), parent)
        self.setProperty("role", role)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))
            self.setToolTip(tooltip(text, shortcut))


def tooltip(text: str, shortcut: str) -> str:
    """`text` with the keys that do the same, as the system writes them."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})"
