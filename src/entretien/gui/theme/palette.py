"""Our colours as the palette that Qt's own controls paint with."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

_Part = QPalette.ColorRole

_ROLES = {
    _Part.Window: "page",
    _Part.WindowText: "ink",
    _Part.Base: "surface",
    _Part.AlternateBase: "page",
    _Part.Text: "ink",
    _Part.PlaceholderText: "muted",
    _Part.Button: "surface",
    _Part.ButtonText: "ink",
    _Part.BrightText: "on_accent",
    _Part.Highlight: "accent",
    _Part.HighlightedText: "on_accent",
    _Part.Link: "accent",
    _Part.LinkVisited: "accent",
    _Part.ToolTipBase: "ink",
    _Part.ToolTipText: "page",
    _Part.Light: "surface",
    _Part.Midlight: "surface",
    _Part.Mid: "line",
    _Part.Dark: "outline",
    _Part.Shadow: "outline",
    _Part.Accent: "accent",
}


def build_palette(colour: Callable[[str], QColor]) -> QPalette:
    """The palette of a theme, given by the colour of each of its roles."""
    palette = QPalette()
    for part, role in _ROLES.items():
        palette.setColor(part, colour(role))
    for part in (_Part.WindowText, _Part.Text, _Part.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, colour("muted"))
    return palette
