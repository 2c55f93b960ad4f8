"""The scenario's file as text."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.session import Session, Spot
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _
from entretien.manuscript.edits import difference

_LINE_ENDS = str.maketrans({"\u2029": "\n", "\u2028": "\n"})
"""How Qt keeps the ends of lines."""


class SourcePane(QWidget):
    """The text on the desk: what is typed here is a change like any other, what others do is seen here."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.file = session.workbench.entry
        self.editor = QPlainTextEdit(session.workbench.texts[self.file])
        self.editor.setUndoRedoEnabled(False)  # the session undoes, whoever did it
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.pixels("body"))
        self.editor.setFont(font)
        self.editor.setAccessibleName(_("Texte du scénario"))
        self.setFocusProxy(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.editor)
        self.editor.textChanged.connect(self._tell)
        session.changed.connect(self._follow)
        session.looked_at.connect(self._go_to)

    @property
    def text(self) -> str:
        """What is shown; `toPlainText` would make every non-breaking space an ordinary one."""
        return self.editor.document().toRawText().translate(_LINE_ENDS)

    def _go_to(self, spot: Spot) -> None:
        """Bring what the author looks at in sight; it stays where it is while it can only be read as text."""
        at = self._character(spot)
        if at is not None:
            cursor = self.editor.textCursor()
            cursor.setPosition(_units(self._session.workbench.texts[self.file], at))
            self.editor.setTextCursor(cursor)
            self.editor.centerCursor()

    def _character(self, spot: Spot) -> int | None:
        """Where it is in this file; None where it is not."""
        if spot.file != self.file or spot.at is not None:
            return spot.at if spot.file == self.file else None
        manuscript = self._session.manuscript
        node = manuscript.find(spot.address) if manuscript is not None else None
        return node.span.start if node is not None else None

    def _tell(self) -> None:
        typed = difference(self._session.workbench.texts[self.file], self.text)
        self._session.do(Change(_("modifier le texte"), self.file, typed, strand="source"))

    def _follow(self, change: Change) -> None:
        """Show what another pane changed; the cursor stays where it was."""
        text = self._session.workbench.texts[self.file]
        if change.file != self.file or (shown := self.text) == text:
            return
        cursor = QTextCursor(self.editor.document())
        with QSignalBlocker(self.editor):
            for splice in difference(shown, text).splices:
                cursor.setPosition(_units(shown, splice.start))
                cursor.setPosition(_units(shown, splice.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.insertText(splice.text)


def _units(text: str, at: int) -> int:
    """The place of a character as Qt counts: in halves of 32 bits."""
    return len(text[:at].encode("utf-16-le")) // 2
