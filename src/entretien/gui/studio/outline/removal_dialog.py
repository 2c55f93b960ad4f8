"""What still speaks of something, before it is taken away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.studio.outline.entries import Entry
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _, plural

MOST = 8
"""Lines that are named; the others are counted."""

WIDTH = 440
"""Pixels of a sentence, at the natural type size."""


class RemovalDialog(QDialog):
    """Asked only where something refers to what is to go; accepted to take it away all the same."""

    def __init__(self, entry: Entry, speaking: Sequence[Entry], parent: QWidget | None = None) -> None:
        """Ask about `entry`; the lines `speaking` speak of it."""
        super().__init__(parent)
        self.setWindowTitle(_("Supprimer"))
        self.remove = Button(_("Supprimer quand même"))
        self.keep = Button(_("Garder"), "primary")
        self.remove.clicked.connect(self.accept)
        self.keep.clicked.connect(self.reject)
        said = plural(
            "Une ligne du plan parle encore de «\u00a0{name}\u00a0»\u00a0:",
            "{count} lignes du plan parlent encore de «\u00a0{name}\u00a0»\u00a0:",
            len(speaking),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        sentence = said.format(count=len(speaking), name=entry.called)
        column.addWidget(PlainLabel(sentence, "heading", wrap=True))
        for each in speaking[:MOST]:
            column.addWidget(PlainLabel(_spoken(each), wrap=True))
        if (more := len(speaking) - MOST) > 0:
            others = plural("et une autre", "et {count} autres", more).format(count=more)
            column.addWidget(PlainLabel(others, "muted"))
        advice = _("Supprimé, il y manquera\u00a0: les problèmes le diront. Ctrl+Z le fait revenir.")
        column.addSpacing(GRID)
        column.addWidget(PlainLabel(advice, "muted", wrap=True))
        column.addSpacing(GAP)
        column.addLayout(self._buttons())
        self.setMinimumWidth(WIDTH)
        self.keep.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch()
        row.addWidget(self.remove)
        row.addWidget(self.keep)
        return row


def _spoken(entry: Entry) -> str:
    return f"{entry.text} · {entry.note}" if entry.note else entry.text
