"""Qt's documents as texts: without what Qt makes of them, and changed without losing one's place."""

from PySide6.QtGui import QTextCursor, QTextDocument

from entretien.gui.studio.units import units, with_line_ends
from entretien.manuscript.edits import difference


def text_of(document: QTextDocument) -> str:
    """What is shown; `toPlainText` would make every no-break space an ordinary one."""
    return with_line_ends(document.toRawText())


def show_text(document: QTextDocument, text: str) -> None:
    """Show `text`, cursors staying where they were in what has not changed."""
    shown = text_of(document)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for splice in difference(shown, text).splices:
        cursor.setPosition(units(shown, splice.start))
        cursor.setPosition(units(shown, splice.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(splice.text)
    cursor.endEditBlock()
