"""Qt's documents as texts: without what Qt makes of them, and changed without losing one's place."""

from PySide6.QtGui import QTextCursor, QTextDocument

from entretien.manuscript.edits import difference

_LINE_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
"""How Qt keeps the ends of lines."""


def text_of(document: QTextDocument) -> str:
    """What is shown; `toPlainText` would make every no-break space an ordinary one."""
    return document.toRawText().translate(_LINE_ENDS)


def show_text(document: QTextDocument, text: str) -> bool:
    """Show `text`, cursors staying where they were in what has not changed; whether anything has."""
    shown = text_of(document)
    cursor = QTextCursor(document)
    splices = difference(shown, text).splices
    for splice in splices:
        cursor.setPosition(units(shown, splice.start))
        cursor.setPosition(units(shown, splice.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(splice.text)
    return bool(splices)


def units(text: str, at: int) -> int:
    """The place of a character as Qt counts: in halves of 32 bits."""
    return len(text[:at].encode("utf-16-le")) // 2
