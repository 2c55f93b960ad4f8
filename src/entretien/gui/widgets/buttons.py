"""Buttons: what they are for is their role, and their tooltip names their shortcut."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

RING = 2
"""Pixels of the line that shows the focus."""


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

    def setText(self, text: str) -> None:
        """Say something else; Qt would forget the shortcut."""
        keys = self.shortcut()
        super().setText(text)
        if not keys.isEmpty():
            self.setShortcut(keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button; the focus of a primary one is a ring inside, which its ground sets off."""
        super().paintEvent(event)
        if self.hasFocus() and self.property("role") == "primary":
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlightedText(), RING))
            inside = QRectF(self.rect()).adjusted(2 * RING, 2 * RING, -2 * RING, -2 * RING)
            painter.drawRoundedRect(inside, 3 * RING, 3 * RING)


def tooltip(text: str, shortcut: str) -> str:
    """`text` with the keys that do the same, as the system writes them."""
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})"
