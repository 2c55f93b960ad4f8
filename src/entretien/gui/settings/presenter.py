"""What can be set, in words, and what the program is made of. No Qt here."""

import platform
from collections.abc import Sequence
from importlib.metadata import version

from entretien.application.preferences import Look
from entretien.kernel.language import _
from entretien.kernel.paths import data_home

TYPE_SCALES = range(100, 201, 10)
"""Per cent of the natural size."""


def look_word(look: Look) -> str:
    """The name of a look."""
    return {Look.SYSTEM: _("Comme le système"), Look.LIGHT: _("Clair"), Look.DARK: _("Sombre")}[look]


def scale_word(per_cent: int) -> str:
    """« 120 % »."""
    return _("{per_cent}\u00a0%").format(per_cent=per_cent)


def about() -> Sequence[tuple[str, str]]:
    """What runs here, each with its version, and where it keeps things: asked for when reporting a fault."""
    parts = ("entretien", "PySide6-Essentials", "SQLAlchemy")
    return [
        *((name, version(name)) for name in parts),
        ("Python", platform.python_version()),
        (_("Système"), f"{platform.system()} {platform.release()}"),
        (_("Vos données"), str(data_home())),
    ]
