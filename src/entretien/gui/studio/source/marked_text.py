"""A text with the numbers of its lines, its colours and what is wrong in it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker
from PySide6.QtGui import QFontDatabase, QHelpEvent, QResizeEvent, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from entretien.content.diagnostics import Diagnostic, Severity
from entretien.gui.studio.documents import show_text, text_of
from entretien.gui.studio.source.gutter import Gutter
from entretien.gui.studio.source.highlighter import SourceHighlighter
from entretien.gui.studio.source.marks import Mark, marks, underline
from entretien.gui.studio.units import units
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import literal_tooltip

WRAPPED = 5_000
"""Characters of a line that is shown on several rows; a longer one would take seconds to break."""

COLOURED = 20_000
"""Lines of a text that is coloured; a longer one would take seconds to be shown."""

GRAVITY = tuple(Severity)


class MarkedText(QPlainTextEdit):
    """What is wrong moves with the text it is about."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
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
        """Show another text from its beginning; nobody is told of a change, since nobody made one."""
        self._marks = ()
        with QSignalBlocker(self):
            modes = self.LineWrapMode
            self.setLineWrapMode(modes.NoWrap if is_long(text) else modes.WidgetWidth)
            coloured = text.count("\n") < COLOURED
            self._highlighter.setDocument(self.document() if coloured else None)
            self.setPlainText(text)
        self._make_room()
        self._show_marks()

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
        """Where something is wrong, its tooltip says what."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            said = self._said_at(event.pos())
            if said:
                QToolTip.showText(event.globalPos(), literal_tooltip(said), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

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


def is_long(text: str) -> bool:
    """Whether one of its lines was not written by hand."""
    return max(map(len, text.split("\n"))) > WRAPPED
