"""Colours for what each piece of the text is."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from entretien.gui.studio.units import units
from entretien.gui.theme.theme import Theme
from entretien.manuscript.colouring import NORMAL, Kind, pieces

_COLOURS = {
    Kind.KEY: "code_key",
    Kind.TEXT: "code_text",
    Kind.NUMBER: "code_number",
    Kind.WORD: "code_number",
    Kind.COMMENT: "code_comment",
    Kind.MARK: "code_mark",
    Kind.FIGURE: "code_name",
    Kind.NAME: "code_name",
}


class SourceHighlighter(QSyntaxHighlighter):
    """Line by line; Qt asks again only for those that may have changed."""

    def __init__(self, theme: Theme, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats = {kind: _format(theme, kind) for kind in Kind}

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        found, state = pieces(text, max(NORMAL, self.previousBlockState()))
        for piece in found:
            start = units(text, piece.start)
            self.setFormat(start, units(text, piece.end) - start, self._formats[piece.kind])
        self.setCurrentBlockState(state)


def _format(theme: Theme, kind: Kind) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setForeground(theme.colour(_COLOURS[kind]))
    if kind is Kind.COMMENT:
        shape.setFontItalic(True)
    if kind is Kind.FIGURE:
        shape.setFontWeight(QFont.Weight.DemiBold)
    return shape
