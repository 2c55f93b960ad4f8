"""What waits behind a title until it serves."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme


class Disclosure(QWidget):
    """Its content is made the first time it is opened.

    Signals:
        opened: it shows what it holds.
    """

    opened = Signal()

    def __init__(
        self, theme: Theme, title: str, make: Callable[[], QWidget], parent: QWidget | None = None
    ) -> None:
        """Closed; `make` gives what it holds."""
        super().__init__(parent)
        self._make = make
        self.content: QWidget | None = None
        self._icons = icon(theme, "forward", "muted"), icon(theme, "unfold", "muted")
        self.button = QToolButton()
        self.button.setProperty("role", "fold")
        self.button.setText(title.replace("&", "&&"))
        self.button.setAccessibleName(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setIcon(self._icons[0])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self.button)
        self.button.toggled.connect(self._show)

    def open(self) -> None:
        """Show what it holds."""
        self.button.setChecked(True)

    def _show(self, on: bool) -> None:
        if on and self.content is None:
            self.content = self._make()
            self.content.setContentsMargins(GRID, 0, 0, GRID)
            self._column.addWidget(self.content)
        if self.content is not None:
            self.content.setVisible(on)
        self.button.setIcon(self._icons[on])
        if on:
            self.opened.emit()
