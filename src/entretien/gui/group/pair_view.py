"""Two attempts side by side: a row for each exchange, both sides always together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from entretien.gui.group.pair import PairPage
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.pair_table import PairTable
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class PairScreen(QWidget):
    """Opens on the first exchange where the two part.

    Signals:
        left: back to where the two were chosen.
    """

    left = Signal()

    def __init__(self, theme: Theme, page: PairPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._parted = next((rank for rank, row in enumerate(page.exchanges) if not row.alike), 0)
        self.back = Button(_("Retour"), "quiet", shortcut="Esc")
        self.back.setIcon(icon(theme, "back", "accent"))
        self.back.clicked.connect(self.left)
        self.exchanges = PairTable(theme, page.exchanges, (_("Échange"), page.left, page.right))
        self.competences = PairTable(theme, page.competences, (_("Compétence"), page.left, page.right))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.exchanges, _("Échange par échange"))
        tabs.addTab(self.competences, _("Compétences"))
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.back)
        head.addWidget(PlainLabel(_("Deux entretiens"), "title"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(PlainLabel(page.verdict, "muted", wrap=True))
        column.addWidget(tabs, 1)

    def focus_first(self) -> None:
        """Put the keyboard on the first exchange where they differ."""
        self.exchanges.setCurrentCell(self._parted, 0)
        self.exchanges.setFocus()
