"""A list of what may be written, right by the cursor."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from entretien.application.authoring.completing.choices import Completion
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _

Complete = Callable[[], Completion | None]
"""Tells what may be written where the cursor is."""

_CHOICE = Qt.ItemDataRole.UserRole
_EXPECTS = (": ", "{", "[", "(")
"""After these something is expected: it is offered before it is begun."""
_WRITES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ROWS = 8


class SourceCompleter(QListWidget):
    """Arrows choose, Enter or Tab writes, Esc goes on without; the keyboard stays in the text."""

    def __init__(self, editor: QPlainTextEdit, complete: Complete) -> None:
        super().__init__(editor)
        self._editor = editor
        self._complete = complete
        self._word = ""
        self.setProperty("role", "completions")
        self.setAccessibleName(_("Ce qui peut s'écrire ici"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._write)
        self.hide()

    def offer(self, *, unasked: bool = False) -> None:
        """Show what may be written; `unasked`, only where something is begun or expected."""
        completion = self._complete()
        if completion is None or (unasked and not completion.word and not self._is_expected()):
            self.hide()
            return
        self._word = completion.word
        self.clear()
        for choice in completion.choices:
            said = choice.text.strip().removesuffix(":")
            item = QListWidgetItem(f"{said}   {choice.about}" if choice.about else said)
            item.setData(_CHOICE, choice.text)
            item.setToolTip(literal_tooltip(choice.about))
            self.addItem(item)
        self.setCurrentRow(0)
        self._place()
        self.show()
        self.raise_()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is for the list while it is shown: it chooses, writes or hides it."""
        if not self.isVisible() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        return event.key() in {*_WRITES, *_MOVES, Qt.Key.Key_Escape}

    def press(self, event: QKeyEvent) -> None:
        """Do what a key says that is for the list."""
        if event.key() in _WRITES:
            self._write(self.currentIndex())
        elif event.key() in _MOVES:
            self.keyPressEvent(event)
        else:
            self.hide()

    def _place(self) -> None:
        """Below the cursor, or above where there is more room."""
        room, cursor = self._editor.viewport().geometry(), self._editor.cursorRect()
        cursor.translate(room.topLeft())
        frame = 2 * GRID
        bar = self.verticalScrollBar().sizeHint().width()
        rows = min(_ROWS, self.count())
        size = QSize(self.sizeHintForColumn(0) + bar + frame, self.sizeHintForRow(0) * rows + frame)
        self.resize(size.boundedTo(room.size()))
        below = room.bottom() - cursor.bottom()
        top = (
            cursor.bottom()
            if below >= self.height() or below >= cursor.top()
            else cursor.top() - self.height()
        )
        self.move(max(room.left(), min(cursor.left(), room.right() - self.width())), max(room.top(), top))

    def _is_expected(self) -> bool:
        cursor = self._editor.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()].endswith(_EXPECTS)

    def _write(self, index: QModelIndex) -> None:
        cursor, left = self._editor.textCursor(), QTextCursor.MoveOperation.Left
        cursor.movePosition(left, QTextCursor.MoveMode.KeepAnchor, len(self._word))
        cursor.insertText(str(index.data(_CHOICE)))
        self._editor.setTextCursor(cursor)
        self.hide()
