"""Every word of a portrait is drawn, and Qt can show it."""

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from entretien.gui.portraits.drawing import BEARDS, CLOTHES, GLASSES, HAIR, colours, draw
from entretien.scenario.portrait import (
    Beard,
    Clothes,
    ClothesColour,
    Glasses,
    Hair,
    HairColour,
    Portrait,
    Skin,
)
from entretien.scenario.speech import Mood


def shown(portrait: Portrait) -> QImage:
    drawing = QSvgRenderer(QByteArray(draw(portrait, Mood.NEUTRAL).encode()))
    assert drawing.isValid()
    picture = QImage(132, 140, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, 132, 140))
    painter.end()
    return picture


def test_every_word_has_a_drawing() -> None:
    assert set(HAIR) == set(Hair)
    assert set(CLOTHES) == set(Clothes)
    assert set(GLASSES) == set(Glasses)
    assert set(BEARDS) == set(Beard)


def test_every_colour_word_has_a_colour() -> None:
    named = colours()
    assert set(named["hair"]) == {each.value for each in HairColour}
    assert set(named["skin"]) == {each.value for each in Skin}
    assert set(named["clothes"]) == {each.value for each in ClothesColour}


@pytest.mark.parametrize("hair", Hair)
def test_each_cut_is_a_head_and_nothing_around(qtbot: QtBot, hair: Hair) -> None:
    picture = shown(Portrait(hair=hair))
    assert picture.pixelColor(66, 70).alpha() == 255
    assert picture.pixelColor(1, 1).alpha() == 0
    assert picture.pixelColor(130, 1).alpha() == 0


OTHERS = [
    *(Portrait(clothes=each) for each in Clothes),
    *(Portrait(glasses=each) for each in Glasses),
    *(Portrait(beard=each) for each in Beard),
    *(Portrait(skin=each) for each in Skin),
    *(Portrait(hair_colour=each) for each in HairColour),
    *(Portrait(clothes_colour=each) for each in ClothesColour),
]


@pytest.mark.parametrize("other", [each for each in OTHERS if each != Portrait()])
def test_each_word_shows(qtbot: QtBot, other: Portrait) -> None:
    assert shown(other) != shown(Portrait())


def test_the_colour_below_a_mask_is_the_colour_above_it() -> None:
    drawing = draw(Portrait(hair=Hair.BOB, hair_colour=HairColour.WHITE), Mood.NEUTRAL)
    assert "#E6E6E6" not in drawing
    assert drawing.count(colours()["hair"]["white"]) >= 2


def test_drawings_are_made_once() -> None:
    assert draw(Portrait(), Mood.SAD) is draw(Portrait(), Mood.SAD)
