"""An area as high as its text, whose changes are the session's to undo."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.studio.documents import show_text, text_of
from entretien.gui.studio.fields.undoing import is_undoing
from entretien.gui.widgets.text_area import TextArea

CHROME = 14
"""Pixels of a field above and below its text: border and padding."""

LEAST = 2
"""Lines of an empty one."""


class GrowingText(TextArea):
    """Never scrolls.

    Signals:
        typed: the text was changed here; carries it.
    """

    typed = Signal(str)

    def __init__(self, name: str, least: int = LEAST, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._least = least
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.textChanged.connect(lambda: self.typed.emit(text_of(self.document())))
        self._grow()

    def show_text(self, text: str) -> None:
        """Show `text`; the cursor stays where it was in what has not changed."""
        with QSignalBlocker(self):
            show_text(self.document(), text)
        self._grow()

    def event(self, event: QEvent) -> bool:
        """Undoing and redoing are left to the studio."""
        if is_undoing(event):
            event.ignore()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls, not the field."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Wide enough for a few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.height())

    def _grow(self) -> None:
        lines = max(self._least, round(self.document().size().height()))
        margin = round(2 * self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + margin + CHROME)
