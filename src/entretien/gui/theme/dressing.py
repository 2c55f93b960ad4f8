"""Dressing the whole application in the look that the user prefers."""

from PySide6.QtWidgets import QApplication

from entretien.application.preferences import Look, Preferences
from entretien.gui.theme.theme import DARK, LIGHT, Theme, load


def system_is_dark(application: QApplication) -> bool:
    """Whether the system shows dark windows; to be asked before the application is first dressed."""
    return application.palette().window().color().lightness() < 128


def dress(application: QApplication, preferences: Preferences, *, dark_system: bool = False) -> Theme:
    """Give every window, present and to come, the preferred colours and type size."""
    dark = preferences.look is Look.DARK or (preferences.look is Look.SYSTEM and dark_system)
    theme = load(DARK if dark else LIGHT, preferences.type_scale / 100)
    application.setPalette(theme.palette())
    application.setFont(theme.font())
    application.setStyleSheet(theme.stylesheet())
    return theme
