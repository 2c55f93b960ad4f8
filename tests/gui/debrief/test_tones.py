"""Points as words and tones."""

import pytest

from entretien.gui.debrief.tones import Tone, signed, tone_of_points


@pytest.mark.parametrize(
    ("points", "text", "tone"),
    [(2, "+2", Tone.GOOD), (-1, "\u22121", Tone.BAD), (0, "+0", Tone.QUIET)],
)
def test_points_carry_their_sign(points: int, text: str, tone: Tone) -> None:
    assert signed(points) == text
    assert tone_of_points(points) is tone
