"""Numbers read as people write them."""

import pytest

from entretien.gui.numbers import decimal, mark_text
from entretien.kernel.language import speak


@pytest.mark.parametrize(
    ("value", "text"), [(12.5, "12,5"), (14.0, "14"), (0.04, "0"), (10.0, "10"), (19.96, "20")]
)
def test_in_french_the_sign_is_a_comma(value: float, text: str) -> None:
    assert decimal(value) == text


def test_in_english_it_is_a_point() -> None:
    speak("en")
    assert decimal(12.5) == "12.5"


def test_a_mark_is_out_of_twenty() -> None:
    assert mark_text(9.5) == "9,5/20"


def test_no_places_means_a_whole_number() -> None:
    assert decimal(109.6, 0) == "110"
