"""A theme gives the same roles in every look, and everything grows with the type."""

import re

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import DARK, LIGHT, Theme, load
from entretien.kernel.paths import shipped


def test_each_look_has_the_same_roles(qtbot: QtBot) -> None:
    assert load(LIGHT).colours.keys() == load(DARK).colours.keys()


def test_a_colour_may_be_transparent(theme: Theme) -> None:
    assert theme.colour("ink").alpha() == 255
    assert 0 < theme.colour("shadow").alpha() < 255


def test_an_unknown_role_is_our_mistake(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("fuchsia")


@pytest.mark.parametrize("size", ["title", "heading", "body", "spoken", "caption"])
def test_type_doubles_at_200_per_cent(theme: Theme, size: str) -> None:
    assert load(LIGHT, 2.0).font(size).pixelSize() == 2 * theme.font(size).pixelSize()


def test_the_stylesheet_names_no_colour_of_its_own(theme: Theme) -> None:
    written = shipped("assets", "themes", "window.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", written)
    assert "$" not in theme.stylesheet()


def test_the_palette_gives_native_controls_our_colours(any_theme: Theme) -> None:
    palette = any_theme.palette()
    assert palette.window().color() == any_theme.colour("page")
    assert palette.highlightedText().color() == any_theme.colour("on_accent")
