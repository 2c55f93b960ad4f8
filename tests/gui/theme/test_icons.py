"""Icons take the colours of the theme and keep their shape."""

import pytest
from PySide6.QtGui import QColor

from entretien.gui.theme.icons import app_icon, icon, pixmap
from entretien.gui.theme.theme import Theme
from entretien.kernel.paths import shipped

NAMES = sorted(path.stem for path in shipped("assets", "icons").glob("*.svg"))


def painted(theme: Theme, name: str, role: str) -> list[QColor]:
    image = pixmap(theme, name, role, 24).toImage()
    pixels = (image.pixelColor(x, y) for x in range(24) for y in range(24))
    return [pixel for pixel in pixels if pixel.alpha() > 200]


@pytest.mark.parametrize("name", [name for name in NAMES if name != "app"])
def test_every_icon_is_drawn_in_the_colour_of_its_role(any_theme: Theme, name: str) -> None:
    found = painted(any_theme, name, "accent")
    assert found
    wanted = any_theme.colour("accent")
    assert all(
        abs(each.red() - wanted.red()) <= 4 and abs(each.blue() - wanted.blue()) <= 4 for each in found
    )


def test_a_button_that_is_on_may_light_its_icon(theme: Theme) -> None:
    made = icon(theme, "history", "muted", checked="accent")
    off = made.pixmap(48, made.Mode.Normal, made.State.Off).toImage()
    on = made.pixmap(48, made.Mode.Normal, made.State.On).toImage()
    assert off != on


def test_an_icon_that_is_not_shipped_is_our_mistake(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap(theme, "unicorn", "ink", 24)


def test_the_program_has_an_icon(theme: Theme) -> None:
    assert not app_icon().pixmap(64).isNull()
