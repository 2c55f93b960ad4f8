"""In each look every text can be read on its ground, and every shape seen (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest
from PySide6.QtGui import QColor

from entretien.gui.theme.theme import Theme

TEXTS = [
    *((ink, ground) for ink in ("ink", "muted") for ground in ("page", "surface", "hover", "sunken")),
    *(
        ("ink", ground)
        for ground in ("client_bubble", "accent_tint", "good_tint", "caution_tint", "bad_tint")
    ),
    ("muted", "client_bubble"),
    *(("muted", f"{tone}_tint") for tone in ("accent", "good", "caution", "bad")),
    ("on_learner_bubble", "learner_bubble"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("page", "ink"),
    *((tone, ground) for tone in ("accent", "good", "caution", "bad") for ground in ("page", "surface")),
    *((tone, f"{tone}_tint") for tone in ("accent", "good", "caution", "bad")),
    ("accent", "hover"),
    *(
        (f"code_{piece}", ground)
        for piece in ("key", "text", "number", "comment", "name", "mark")
        for ground in ("surface", "hover")
    ),
]
SHAPES = [(shape, ground) for shape in ("outline", "focus", "accent") for ground in ("page", "surface")]


def contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_a_text_stands_out_from_its_ground(any_theme: Theme, ink: str, ground: str) -> None:
    assert contrast(any_theme.colour(ink), any_theme.colour(ground)) >= 4.5


@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_a_shape_stands_out_from_its_ground(any_theme: Theme, shape: str, ground: str) -> None:
    assert contrast(any_theme.colour(shape), any_theme.colour(ground)) >= 3
