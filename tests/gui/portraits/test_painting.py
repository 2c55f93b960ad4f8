"""Portraits as pictures of the size asked for."""

import pytest

from entretien.gui.portraits.painting import initials, likeness
from entretien.gui.theme.theme import Theme
from entretien.scenario.portrait import Portrait
from entretien.scenario.speech import Mood


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Alix Morel", "AM"),
        ("Jean-Paul de la Tour", "JT"),
        ("Élodie", "É"),
        ("  anne   brun ", "AB"),
        ("« Petit »", "P"),
        ("", "?"),
        ("42", "?"),
    ],
)
def test_initials_are_those_of_the_first_and_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_picture_is_as_dense_as_the_screen(theme: Theme) -> None:
    picture = likeness(theme, "Alix Morel", Portrait(), Mood.NEUTRAL, 80, 2.0)
    assert picture.width() == picture.height() == 160
    assert picture.deviceIndependentSize().width() == 80


def test_all_moods_look_different(theme: Theme) -> None:
    faces = [likeness(theme, "Alix Morel", Portrait(), mood, 120).toImage() for mood in Mood]
    assert all(one != other for place, one in enumerate(faces) for other in faces[:place])


def test_a_picture_is_drawn_once(theme: Theme) -> None:
    once, again = (likeness(theme, "Alix Morel", Portrait(), Mood.HAPPY, 64) for _ in range(2))
    assert once.cacheKey() == again.cacheKey()


def test_who_has_no_portrait_gets_initials_on_a_disc(theme: Theme) -> None:
    disc = likeness(theme, "Jean Dubois", None, Mood.ANGRY, 100).toImage()
    assert disc.pixelColor(1, 1).alpha() == 0
    assert disc.pixelColor(50, 20) == theme.colour("accent")
    assert disc != likeness(theme, "Anne Brun", None, Mood.ANGRY, 100).toImage()
