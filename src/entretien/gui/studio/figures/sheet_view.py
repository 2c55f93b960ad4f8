"""One sheet: looked through, written in its cells, added to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from entretien.gui.studio.figures.add_dialog import AddDialog
from entretien.gui.studio.figures.models import SheetModel
from entretien.gui.studio.figures.sheet import Heading, Line, Sheet
from entretien.gui.studio.figures.table import SheetTable
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.empty_state import EmptyState
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.language import _


class SheetView(QWidget):
    """The table, and what may be done with the row at hand."""

    def __init__(self, theme: Theme, sheet: Sheet, name: str, parent: QWidget | None = None) -> None:
        """`name` is what assistive tools call it."""
        super().__init__(parent)
        self._theme = theme
        self._sheet = sheet
        self._model = SheetModel(theme, sheet)
        self.search = SearchField(theme, _("Rechercher un chiffre"))
        self.table = SheetTable(theme, self._model, name)
        self.add = Button(_("Ajouter un chiffre…"))
        self.remove = Button(_("Retirer"))
        self._file = PlainLabel(role="caption")
        self._nothing = EmptyState()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self.table)
        self._lay_out()
        self.search.textChanged.connect(self.table.filter)
        self.table.pointed.connect(self._offer)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)

    def refresh(self) -> None:
        """Show what is written now."""
        readable = self._sheet.manuscript() is not None
        self._pages.setCurrentWidget(self.table if readable else self._nothing)
        self._nothing.tell(_("Ce fichier ne peut pas être montré."), self._why_not())
        locked = self._sheet.locked
        self.add.setEnabled(readable and locked is None)
        self.table.set_writable(locked is None)
        self._file.setText(self._sheet.file if locked is None else locked.message)
        self.table.refresh()
        self.table.filter(self.search.text())
        self._offer(self.table.at_hand)

    def _why_not(self) -> str:
        locked = self._sheet.locked
        return locked.message if locked is not None else _("Les problèmes disent ce qui manque.")

    def _offer(self, line: Heading | Line | None) -> None:
        self.remove.setEnabled(isinstance(line, Line) and self._sheet.locked is None)

    def _add(self) -> None:
        groups, line = self._sheet.groups(), self.table.at_hand
        heading = groups[line.rank] if line is not None and line.rank < len(groups) else ""
        dialog = AddDialog(self._theme, self._sheet, heading, self)
        if dialog.exec():
            texts = (dialog.group.currentText(), dialog.label.text(), dialog.value.text())
            self.table.choose(self._sheet.add(*(text.strip() for text in texts)))
            self.table.setFocus()
        dialog.deleteLater()

    def _remove(self) -> None:
        line = self.table.at_hand
        if isinstance(line, Line):
            self._sheet.remove(line)
            self.table.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignRight)
