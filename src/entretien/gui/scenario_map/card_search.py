"""Looking for a card: a field, how many are found, and the way from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.searching import matches
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.language import _
from entretien.mapping.telling import Row


class CardSearch(QWidget):
    """Enter goes to the next one, with Shift to the one before; Escape gives the keyboard back.

    Signals:
        found: a card is to be shown; carries its id.
        left: the keyboard is given back.
    """

    found = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, within: QWidget) -> None:
        """Ctrl+F comes here from anywhere in `within`."""
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._found: Sequence[str] = ()
        self._at = 0
        self.field = SearchField(theme, _("Chercher une case"), shortcut="Ctrl+F")
        self._count = PlainLabel(role="caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        self.field.textChanged.connect(self._search)
        self._shortcut = QShortcut(QKeySequence("Ctrl+F"), within)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self._open)

    def search_in(self, rows: Sequence[Row]) -> None:
        """Look among these from now on."""
        self._rows = rows
        self._found = self._matching()
        self._at = 0
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through what was found."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found:
            step = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._at = (self._at + step) % len(self._found)
            self._show()
        elif event.key() == Qt.Key.Key_Escape:
            self.field.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _search(self) -> None:
        self._found = self._matching()
        self._at = 0
        self._show()

    def _matching(self) -> list[str]:
        sought = self.field.text()
        if not sought.strip():
            return []
        return [row.card for row in self._rows if matches(sought, f"{row.name} {row.title}")]

    def _show(self) -> None:
        self._tell()
        if self._found:
            self.found.emit(self._found[self._at])

    def _tell(self) -> None:
        nothing = _("Rien") if self.field.text().strip() else ""
        self._count.setText(f"{self._at + 1}/{len(self._found)}" if self._found else nothing)
