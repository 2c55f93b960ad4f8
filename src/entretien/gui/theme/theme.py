"""One look of the window: its colours by role and its type sizes, read from `assets/themes`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QFont, QPalette

from entretien.gui.theme.palette import build_palette
from entretien.kernel.paths import shipped

LIGHT, DARK = "light", "dark"
"""The looks there are: a file of `assets/themes` each."""

ICON = 18
"""Side of an icon on a button at the natural type size, in pixels."""

SEMIBOLD = frozenset({"title", "heading"})
"""Sizes that are set semibold."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours and sizes; a painter is given one, a widget only names its role to the stylesheet."""

    name: str
    dark: bool
    scale: float
    """What the user multiplies type sizes by, 1 to 2."""
    colours: Mapping[str, str]
    """Role to `#rrggbb` or `#rrggbbaa`."""
    sizes: Mapping[str, int]
    """Pixels at 100 % of title, heading, body, spoken, caption."""

    def colour(self, role: str) -> QColor:
        """The colour of a role. Raises `KeyError` when the theme has no such role."""
        text = self.colours[role]
        colour = QColor(text[:7])
        if len(text) > 7:
            colour.setAlpha(int(text[7:], 16))
        return colour

    def pixels(self, size: str) -> int:
        """Height in pixels of `title`, `heading`, `body`, `spoken` or `caption` at the user's scale."""
        return self.scaled(self.sizes[size])

    def scaled(self, pixels: int) -> int:
        """A length that grows with the type: icons, dots, what stands beside text."""
        return round(pixels * self.scale)

    def font(self, size: str = "body") -> QFont:
        """The system's font at one of the sizes."""
        font = QFont()
        font.setPixelSize(self.pixels(size))
        if size in SEMIBOLD:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def palette(self) -> QPalette:
        """The palette of native controls."""
        return build_palette(self.colour)

    def stylesheet(self) -> str:
        """What each `role` property looks like."""
        template = Template(shipped("assets", "themes", "window.qss").read_text(encoding="utf-8"))
        heights = {f"{size}_size": f"{self.pixels(size)}px" for size in self.sizes}
        heights["icon_size"] = f"{self.scaled(ICON)}px"
        colours = {role: self.colour(role).name(QColor.NameFormat.HexArgb) for role in self.colours}
        return template.substitute(colours | heights)


def load(name: str, scale: float = 1.0) -> Theme:
    """The look `name` at `scale` (1 to 2) times the type. Raises `OSError` when it is not shipped."""
    look = tomllib.loads(shipped("assets", "themes", f"{name}.toml").read_text(encoding="utf-8"))
    sizes = tomllib.loads(shipped("assets", "themes", "type.toml").read_text(encoding="utf-8"))
    return Theme(name, look["dark"], scale, look["colours"], sizes)
