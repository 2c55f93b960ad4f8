"""A chapter set in type: headings, paragraphs, lists; links lead to other chapters and nowhere else."""

from PySide6.QtCore import QByteArray, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from entretien.gui.guide.chapters import Chapter
from entretien.gui.theme.spacing import GAP, GRID, LINE_HEIGHT, MARGIN, MEASURE
from entretien.gui.theme.theme import Theme

MARKDOWN = (
    QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML
)

_HEADINGS = {1: ("title", 0, GAP), 2: ("heading", MARGIN, GRID + GRID / 2)}
"""Size of a heading of each level, and the room above and below it."""


class GuidePage(QTextBrowser):
    """Shows one chapter, to be read, searched with the eyes and copied.

    Only Markdown that is shipped with the program comes here. Nothing it could name is ever loaded.

    Signals:
        chapter_requested: a link was followed; carries the name of a chapter.
    """

    chapter_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "guide")
        self.setOpenLinks(False)
        self.document().setDefaultFont(theme.font("body"))
        self.document().setDocumentMargin(MARGIN)
        self._widest = (
            round(QFontMetricsF(theme.font("body")).averageCharWidth() * MEASURE * 1.2) + 2 * MARGIN
        )
        self.anchorClicked.connect(self._follow)

    def show_chapter(self, chapter: Chapter) -> None:
        """Show `chapter` from its first line."""
        self.document().setMarkdown(chapter.text, MARKDOWN)
        self._set()
        self.setAccessibleName(chapter.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines no longer than one can read; the bar stays at the edge."""
        self.setViewportMargins(0, 0, max(0, self.width() - self._widest), 0)
        super().resizeEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002 - whatever it is
        """Nothing: a page is text. Without any answer Qt would go and look for itself."""
        return QByteArray()

    def _follow(self, link: QUrl) -> None:
        self.chapter_requested.emit(link.toString())

    def _set(self) -> None:
        """Give each block its size and its room."""
        block = self.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()

    def _set_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        level = block.blockFormat().headingLevel()
        room = QTextBlockFormat()
        if level:
            size, above, below = _HEADINGS[level]
            cursor.setCharFormat(_plain(self._theme.font(size)))
            room.setTopMargin(above)
            room.setBottomMargin(below)
        elif block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            room.setNonBreakableLines(False)
            room.setIndent(1)
            room.setBottomMargin(0 if _still_code(block) else GRID + GRID / 2)
        else:
            room.setLineHeight(100 * LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            room.setBottomMargin(GRID / 2 if _goes_on(block) else GRID + GRID / 2)
            room.setTopMargin(0)
            self._set_code(block)
        cursor.mergeBlockFormat(room)

    def _set_code(self, block: QTextBlock) -> None:
        """Commands and names of files stand on a ground of their own."""
        ground = QTextCharFormat()
        ground.setBackground(self._theme.colour("sunken"))
        for start, end in _code(block):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(ground)


def _goes_on(block: QTextBlock) -> bool:
    """Whether the next block is another item of the same list."""
    return block.textList() is not None and block.next().isValid() and block.next().textList() is not None


def _still_code(block: QTextBlock) -> bool:
    """Whether the next block is another line of the same example."""
    return block.next().isValid() and block.next().blockFormat().hasProperty(
        QTextFormat.Property.BlockCodeFence
    )


def _code(block: QTextBlock) -> list[tuple[int, int]]:
    """Where the words of fixed pitch are."""
    found = []
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        if fragment.charFormat().fontFixedPitch():
            found.append((fragment.position(), fragment.position() + fragment.length()))
        piece += 1
    return found


def _plain(font: QFont) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(font)
    return shape
