"""Diagnostics on the text they are about: they move with it while it is written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from entretien.content.diagnostics import Diagnostic
from entretien.gui.studio.signs import SIGNS
from entretien.gui.studio.units import units
from entretien.gui.theme.theme import Theme
from entretien.manuscript.places import offset_at

_WORD = re.compile(r"""\"(?:[^"\\\n]|\\.)*\"?|'(?:[^'\n]|'')*'?|[^\s,\[\]{}:]+|[^\n]""")


@dataclass(frozen=True, slots=True)
class Mark:
    """A diagnostic, and the characters it is told of."""

    diagnostic: Diagnostic
    cursor: QTextCursor

    @property
    def line(self) -> int:
        """Its line now, from 0."""
        at = QTextCursor(self.cursor)
        at.setPosition(self.cursor.selectionStart())
        return at.blockNumber()

    def covers(self, position: int) -> bool:
        """Whether a place of the document is on it."""
        return self.cursor.selectionStart() <= position <= self.cursor.selectionEnd()


def marks(document: QTextDocument, text: str, diagnostics: Iterable[Diagnostic]) -> Iterator[Mark]:
    """A mark for each diagnostic of the text, which `document` shows."""
    for diagnostic in diagnostics:
        start = offset_at(text, diagnostic.place.line, diagnostic.place.column)
        word = _WORD.match(text, start)
        cursor = QTextCursor(document)
        cursor.setPosition(units(text, start))
        end = units(text, word.end() if word else start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        yield Mark(diagnostic, cursor)


def underline(theme: Theme, mark: Mark) -> QTextEdit.ExtraSelection:
    """How a mark is shown in the text."""
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    _name, colour = SIGNS[mark.diagnostic.severity]
    shape.setUnderlineColor(theme.colour(colour))
    selection = QTextEdit.ExtraSelection()
    selection.cursor = QTextCursor(mark.cursor)
    selection.format = shape
    return selection
