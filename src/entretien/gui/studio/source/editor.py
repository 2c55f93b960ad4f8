"""The source one writes in: keys that write YAML, words that are offered, a clipboard that keeps spaces."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from entretien.content.limits import FILE_LIMIT
from entretien.gui.studio.fields.undoing import is_undoing
from entretien.gui.studio.source.completer import Complete, SourceCompleter
from entretien.gui.studio.source.marked_text import MarkedText, is_long
from entretien.gui.studio.units import with_line_ends
from entretien.gui.theme.theme import Theme
from entretien.manuscript.keystrokes import (
    STEP,
    commented,
    is_empty_item,
    lead_of_next,
    shifted,
    spaces_back,
    spaces_to_stop,
)

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceEditor(MarkedText):
    """Tab and Enter write what a YAML text needs; Ctrl+Tab leaves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._completer: SourceCompleter | None = None
        self.setProperty("role", "source")
        self.setUndoRedoEnabled(False)

    # What Qt asks.

    def event(self, event: QEvent) -> bool:
        """The session undoes, whoever did it; Esc hides what is offered, and no more."""
        if is_undoing(event):
            event.ignore()
            return True
        completer = self._completer if event.type() is QEvent.Type.ShortcutOverride else None
        if completer is not None and isinstance(event, QKeyEvent) and completer.takes(event):
            event.accept()
            return True
        return super().event(event)

    def complete_with(self, complete: Complete) -> None:
        """Offer what `complete` tells while one types, and when one asks."""
        self._completer = SourceCompleter(self, complete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What may be written is offered after each letter; Enter and Tab then write it."""
        completer = self._completer
        if completer is None or self.isReadOnly():
            self._press(event)
        elif completer.takes(event):
            completer.press(event)
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            completer.offer()
        else:
            self._press(event)
            if event.text() and (completer.isVisible() or event.text().isprintable()):
                completer.offer(unasked=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is offered to who writes elsewhere."""
        super().focusOutEvent(event)
        if self._completer is not None:
            self._completer.hide()

    def _press(self, event: QKeyEvent) -> None:
        """Keys that write more, or less, than one character."""
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() in _ENDS:
            self._end_line()
        elif event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self._indent()
        elif event.key() == Qt.Key.Key_Backtab:
            self._change_lines(lambda lines: shifted(lines, -STEP))
        elif event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            self._step_back(event)
        elif event.key() == Qt.Key.Key_Slash and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._change_lines(commented)
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy; Qt would make every no-break space an ordinary one."""
        copied = QMimeData()
        copied.setText(with_line_ends(self.textCursor().selectedText()))
        return copied

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, with the ends of lines that files have here; a line too long to be broken is not."""
        text = source.text()[:FILE_LIMIT].replace("\r\n", "\n").replace("\r", "\n")
        if is_long(text):
            self.setLineWrapMode(self.LineWrapMode.NoWrap)
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    # Keys.

    def _end_line(self) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        line = cursor.block().text()[: cursor.positionInBlock()]
        if is_empty_item(line) and cursor.atBlockEnd():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            cursor.insertText("\n" + lead_of_next(line))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _indent(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._change_lines(lambda lines: shifted(lines, STEP))
        else:
            cursor.insertText(" " * spaces_to_stop(cursor.positionInBlock()))

    def _step_back(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        count = spaces_back(before)
        if cursor.hasSelection() or count == 1:
            super().keyPressEvent(event)
            return
        for _space in range(count):
            cursor.deletePreviousChar()

    def _change_lines(self, change: Callable[[Sequence[str]], list[str]]) -> None:
        """Write the selected lines, or the one at hand, another way; they stay selected."""
        cursor = self.textCursor()
        document, several = self.document(), cursor.hasSelection()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - several))
        column = cursor.positionInBlock()
        lines = [
            document.findBlockByNumber(n).text() for n in range(first.blockNumber(), last.blockNumber() + 1)
        ]
        changed = change(lines)
        if changed == lines:
            return
        cursor.setPosition(first.position())
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        start = cursor.selectionStart()
        cursor.insertText("\n".join(changed))
        if several:
            end = cursor.position()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(start + max(0, column + len(changed[0]) - len(lines[0])))
        self.setTextCursor(cursor)
