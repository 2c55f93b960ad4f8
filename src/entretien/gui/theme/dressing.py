"""Dressing the whole application in the look that the user prefers."""

from PySide6.QtWidgets import QApplication

from entretien.application.preferences import Look, Preferences
from entretien.gui.theme.theme import DARK, LIGHT, Theme, load


class Wardrobe:
    """Knows how the system looks, and dresses the application to match or not."""

    def __init__(self, application: QApplication) -> None:
        """Look at the system before anything is changed."""
        self._application = application
        self._system_is_dark = application.palette().window().color().lightness() < 128

    def dress(self, preferences: Preferences) -> Theme:
        """Give every window, present and to come, the preferred colours and type size."""
        dark = preferences.look is Look.DARK or (preferences.look is Look.SYSTEM and self._system_is_dark)
        theme = load(DARK if dark else LIGHT, preferences.type_scale / 100)
        self._application.setPalette(theme.palette())
        self._application.setFont(theme.font())
        self._application.setStyleSheet(theme.stylesheet())
        return theme
