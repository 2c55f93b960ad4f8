"""Dressing the whole application in the look that the user prefers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from entretien.application.preferences import Look, Preferences
from entretien.gui.theme.theme import DARK, LIGHT, Theme, load


def dress(application: QApplication, preferences: Preferences) -> Theme:
    """Give every window, present and to come, the preferred colours and type size."""
    dark = preferences.look is Look.DARK or (preferences.look is Look.SYSTEM and _system_is_dark(application))
    theme = load(DARK if dark else LIGHT, preferences.type_scale / 100)
    application.setPalette(theme.palette())
    application.setFont(theme.font())
    application.setStyleSheet(theme.stylesheet())
    return theme


def _system_is_dark(application: QApplication) -> bool:
    return application.styleHints().colorScheme() == Qt.ColorScheme.Dark
