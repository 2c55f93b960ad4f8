"""The sheets one may open beside the conversation, as a row of buttons."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from entretien.gui.interview.side_panel import Sheet, sheet_word
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import tooltip

SHORTCUTS = {Sheet.FILE: "Ctrl+D", Sheet.FIGURES: "Ctrl+B", Sheet.NOTES: "Ctrl+N"}


class SheetButtons(QWidget):
    """One button per sheet, lit while its sheet is open.

    Signals:
        pressed: carries the `Sheet`.
    """

    pressed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = {sheet: self._button(sheet) for sheet in Sheet}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for button in self._buttons.values():
            row.addWidget(button)

    def light(self, lit: Sheet | None) -> None:
        """Show which sheet is open."""
        for sheet, button in self._buttons.items():
            button.setChecked(sheet is lit)

    def _button(self, sheet: Sheet) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setText(sheet_word(sheet))
        button.setAccessibleName(sheet_word(sheet))
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIcon(icon(self._theme, sheet.value, "muted", checked="accent"))
        side = self._theme.scaled(20)
        button.setIconSize(QSize(side, side))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setShortcut(QKeySequence(SHORTCUTS[sheet]))
        button.setToolTip(tooltip(sheet_word(sheet), SHORTCUTS[sheet]))
        button.clicked.connect(partial(self.pressed.emit, sheet))
        return button
