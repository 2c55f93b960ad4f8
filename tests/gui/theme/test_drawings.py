"""Scenes are painted in the theme's colours, and fill the room they are given."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from entretien.gui.theme.drawings import scene
from entretien.gui.theme.theme import DARK, LIGHT, load


def test_the_office_fills_its_room_and_follows_the_look(qtbot: QtBot) -> None:
    for name in (LIGHT, DARK):
        theme = load(name)
        for size in (QSize(360, 480), QSize(200, 600), QSize(600, 200)):
            picture = scene(theme, "office", size)
            assert picture.size() == size
        corner = scene(theme, "office", QSize(360, 480)).toImage().pixelColor(180, 10)
        assert corner == theme.colour("wall")
