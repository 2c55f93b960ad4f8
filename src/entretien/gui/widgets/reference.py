"""What one may look up: the figures of the reference date, and the bank's own rules."""

from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.figure_list import FigureList
from entretien.kernel.language import _
from entretien.scenario.figures import Bank, FigureSheet


class Reference(QFrame):
    """A card with a tab for each."""

    def __init__(self, theme: Theme, sheet: FigureSheet, bank: Bank, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setAccessibleName(_("Chiffres et règles"))
        for tab, name, groups in (
            (_("Chiffres"), sheet.label, sheet.groups),
            (_("Banque"), bank.name, bank.groups),
        ):
            self._tabs.addTab(FigureList(theme, groups, name), tab)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GAP)
        column.addWidget(self._tabs)

    def search(self) -> None:
        """Look for something in the list shown."""
        shown = self._tabs.currentWidget()
        if isinstance(shown, FigureList):
            shown.search.setFocus()
