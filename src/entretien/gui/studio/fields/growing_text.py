"""An area as high as its text, whose changes are the session's to undo."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.gui.studio.documents import show_text, text_of
from entretien.gui.studio.fields.undoing import is_undoing
from entretien.gui.widgets.text_area import TextArea

CHROME = 16
"""Pixels of a field above and below its text: border, padding, margin of the document."""

LEAST = 2
"""Lines of an empty one; what has only one is a label."""


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
        self.document().setDocumentMargin(1)  # the field has a padding of its own
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A label is one paragraph."""
        if self._least > 1 or event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls, not the field."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        """Wide enough for a few words."""
        return QSize(self.fontMetrics().averageCharWidth() * 24, self.height())

    def _grow(self) -> None:
        lines = max(self._least, self._lines())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + CHROME)

    def _lines(self) -> int:
        """How many lines the text takes; Qt lays out a paragraph when it is asked where it is."""
        count, block = 0, self.document().begin()
        while block.isValid():
            self.document().documentLayout().blockBoundingRect(block)
            count += block.layout().lineCount()
            block = block.next()
        return count
