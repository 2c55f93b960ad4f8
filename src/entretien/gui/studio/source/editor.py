"""A text with its numbers, its colours and what is wrong in it, and the keys that write YAML."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from entretien.content.diagnostics import Diagnostic, Severity
from entretien.gui.studio.documents import show_text, text_of
from entretien.gui.studio.source.completer import Complete, SourceCompleter
from entretien.gui.studio.source.gutter import Gutter
from entretien.gui.studio.source.highlighter import SourceHighlighter
from entretien.gui.studio.source.marks import Mark, marks, underline
from entretien.gui.studio.units import units
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.manuscript.keystrokes import (
    STEP,
    commented,
    is_empty_item,
    lead_of_next,
    shifted,
    spaces_back,
    spaces_to_stop,
)

WRAPPED = 5_000
"""Characters of a line that is shown on several rows; a longer one would take seconds to break."""

COLOURED = 20_000
"""Lines of a text that is coloured; a longer one would take seconds to be shown."""

GRAVITY = tuple(Severity)

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceEditor(QPlainTextEdit):
    """Tab and Enter write what a YAML text needs; Ctrl+Tab leaves it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._completer: SourceCompleter | None = None
        self.setProperty("role", "source")
        self.setUndoRedoEnabled(False)  # the session undoes, whoever did it
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.pixels("body"))
        self.setFont(font)
        self._highlighter = SourceHighlighter(theme, self.document())
        self._gutter = Gutter(theme, self, self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scroll_gutter)
        self.cursorPositionChanged.connect(self._show_marks)
        self._make_room()

    @property
    def text(self) -> str:
        """What is shown; `toPlainText` would make every non-breaking space an ordinary one."""
        return text_of(self.document())

    def show_text(self, text: str) -> None:
        """Show another text from its beginning."""
        long = max(map(len, text.split("\n"))) > WRAPPED
        self.setLineWrapMode(self.LineWrapMode.NoWrap if long else self.LineWrapMode.WidgetWidth)
        self._marks = ()
        coloured = text.count("\n") < COLOURED
        self._highlighter.setDocument(self.document() if coloured else None)
        self.setPlainText(text)
        self._make_room()

    def follow(self, text: str) -> None:
        """Show what another pane made of the text; the cursor stays where it was."""
        show_text(self.document(), text)

    def go_to(self, at: int) -> None:
        """Put the cursor before a character, in sight."""
        cursor = self.textCursor()
        cursor.setPosition(min(units(self.text, at), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_diagnostics(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Underline what is wrong, with a sign in the margin."""
        self._marks = tuple(marks(self.document(), self.text, diagnostics))
        self._show_marks()

    # What the margin asks.

    def visible_lines(self) -> list[tuple[int, QRect]]:
        """The number of each line in sight, from 0, and where its first row is."""
        found, block, height = [], self.firstVisibleBlock(), self.fontMetrics().lineSpacing()
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            if top > self.viewport().height():
                break
            found.append((block.blockNumber(), QRect(0, top, 0, height)))
            block = block.next()
        return found

    def line_count(self) -> int:
        """How many lines there are."""
        return self.blockCount()

    def current_line(self) -> int:
        """The line one writes on, from 0."""
        return self.textCursor().blockNumber()

    # What Qt asks.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin is as high as the text."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Where something is wrong, its tooltip says what; Esc hides what is offered, and no more."""
        completer = self._completer if event.type() is QEvent.Type.ShortcutOverride else None
        if completer is not None and isinstance(event, QKeyEvent) and completer.takes(event):
            event.accept()
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            said = self._said_at(event.pos())
            if said:
                QToolTip.showText(event.globalPos(), literal_tooltip(said), self)
            else:
                QToolTip.hideText()
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

    # The margin and the marks.

    def _make_room(self) -> None:
        inside, room = self.contentsRect(), self._gutter.room()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), room, inside.height()))
        if self.viewportMargins().left() != room:
            self.setViewportMargins(room, 0, 0, 0)

    def _scroll_gutter(self, area: QRect, by: int) -> None:
        if by:
            self._gutter.scroll(0, by)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def _show_marks(self) -> None:
        """The line at hand on a ground of its own, what is wrong underlined."""
        self.setExtraSelections(
            [self._current_line(), *(underline(self._theme, mark) for mark in self._marks)]
        )
        signs: dict[int, Severity] = {}
        for mark in self._marks:
            line, severity = mark.line, mark.diagnostic.severity
            signs[line] = min(severity, signs.get(line, severity), key=GRAVITY.index)
        self._gutter.show_signs(signs)
        self._gutter.update()

    def _current_line(self) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self.textCursor()
        selection.cursor.clearSelection()
        selection.format.setBackground(self._theme.colour("hover"))
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # noqa: FBT003 - Qt's
        return selection

    def _said_at(self, place: QPoint) -> str:
        """What is wrong at a place of the widget: on a line of the margin, or on a word."""
        if self._gutter.geometry().contains(place):
            line = self._gutter.line_at(place - self._gutter.pos())
            found = [mark for mark in self._marks if mark.line == line]
        else:
            at = self.cursorForPosition(self.viewport().mapFrom(self, place)).position()
            found = [mark for mark in self._marks if mark.covers(at)]
        return "\n".join(f"{mark.diagnostic.code} · {mark.diagnostic.message}" for mark in found)
