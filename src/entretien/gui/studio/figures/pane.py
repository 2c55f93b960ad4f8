"""The figures of the reference date, and the bank's own rules."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.studio.figures.sheet import Sheet
from entretien.gui.studio.figures.sheet_view import SheetView
from entretien.gui.studio.session import Session
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.segments import Segments
from entretien.kernel.language import _


class FiguresPane(QWidget):
    """A table for each of the two files; texts quote what they hold by name."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = {"figures": _("Barème"), "bank": _("Banque")}
        self.which = Segments(
            _("Chiffres et règles"), [(name, key) for key, name in names.items()], "figures"
        )
        self.sheets = {key: SheetView(theme, Sheet(session, key), name) for key, name in names.items()}
        self._shown = self.sheets["figures"]
        self._stack = QStackedWidget()
        for sheet in self.sheets.values():
            self._stack.addWidget(sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(self.which, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        self.which.picked.connect(self.show_sheet)
        session.changed.connect(self._follow)

    def show_sheet(self, key: str) -> None:
        """Show `figures` or `bank`."""
        self.which.take(key)
        self._shown = self.sheets[key]
        self._stack.setCurrentWidget(self._shown)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Come up to date."""
        super().showEvent(event)
        self._follow()

    def focus_first(self) -> None:
        """The table."""
        self._shown.table.setFocus()

    def _follow(self) -> None:
        """Show what is written now; out of sight, once it comes in sight."""
        if self.isVisible():
            self._shown.refresh()
