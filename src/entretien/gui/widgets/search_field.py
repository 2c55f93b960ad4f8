"""A field to look for something."""

from PySide6.QtWidgets import QLineEdit, QWidget

from entretien.gui.theme.icons import icon
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import tooltip

LIMIT = 100
"""Characters of a search."""


class SearchField(QLineEdit):
    """A magnifier, what may be looked for, and a way to clear it."""

    def __init__(self, theme: Theme, hint: str, *, shortcut: str = "", parent: QWidget | None = None) -> None:
        """An empty field that says `hint`; `shortcut` is named in its tooltip, and set by the screen."""
        super().__init__(parent)
        self.setProperty("role", "search")
        self.setMaxLength(LIMIT)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setToolTip(tooltip(hint, shortcut) if shortcut else hint)
        self.setClearButtonEnabled(True)
        self.addAction(icon(theme, "search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
