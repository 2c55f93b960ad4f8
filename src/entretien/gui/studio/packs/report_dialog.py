"""What came of a story, and what of it had no equivalent."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from entretien.application.stories.comments import told
from entretien.application.stories.importing import ImportedStory
from entretien.application.stories.texts import shortened
from entretien.foreign.rich_text import tidy
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip
from entretien.kernel.language import _, plural

WIDTH, HEIGHT, MOST = 640, 420, 880
"""Pixels it opens with, growing with the type; and its greatest width."""

LINE, WHOLE = 300, 1_000
"""Characters of a note on its line, and when it is pointed at; all of it is in the file."""


class ReportDialog(QDialog):
    """Accepted to write on the scenario at once; it is among the others in any case."""

    def __init__(self, theme: Theme, imported: ImportedStory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Histoire importée"))
        self.notes = QListWidget()
        self.notes.setProperty("role", "tight")
        self.notes.setAccessibleName(_("Sans équivalent"))
        self.notes.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes.setUniformItemSizes(True)
        for each in imported.adapted.notes:
            words = tidy(told(each))
            item = QListWidgetItem(shortened(words, LINE))
            item.setToolTip(literal_tooltip(shortened(words, WHOLE)))
            self.notes.addItem(item)
        self.write = Button(_("Ouvrir dans l'atelier"), "primary")
        self.later = Button(_("Plus tard"), "quiet")
        self.write.clicked.connect(self.accept)
        self.later.clicked.connect(self.reject)
        self._lay_out(imported)
        height = theme.scaled(HEIGHT) if imported.adapted.notes else 0
        self.resize(min(theme.scaled(WIDTH), MOST), height)
        self.write.setFocus()

    def _lay_out(self, imported: ImportedStory) -> None:
        count = imported.adapted.exchanges
        made = plural(
            "{count} échange à finir, d'une histoire {origin}\u00a0: le client, les preuves, les phases.",
            "{count} échanges à finir, d'une histoire {origin}\u00a0: le client, les preuves, les phases.",
            count,
        ).format(count=count, origin=imported.origin)
        lost = len(imported.adapted.notes)
        kept = plural(
            "{count} chose n'avait pas d'équivalent. Elle est restée en commentaire dans la source.",
            "{count} choses n'avaient pas d'équivalent. Elles sont restées en commentaire dans la source.",
            lost,
        ).format(count=lost)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.later)
        buttons.addWidget(self.write)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(imported.adapted.title or imported.path.stem, "title", wrap=True))
        column.addWidget(PlainLabel(made, wrap=True))
        if lost:
            column.addWidget(PlainLabel(kept, "muted", wrap=True))
            column.addWidget(self.notes, 1)
        column.addLayout(buttons)
