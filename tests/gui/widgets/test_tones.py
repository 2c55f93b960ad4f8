"""Points as tones."""

import pytest

from entretien.gui.widgets.tones import Tone, tone_of_points


@pytest.mark.parametrize(
    ("points", "tone"),
    [(2, Tone.GOOD), (-1, Tone.BAD), (0, Tone.QUIET)],
)
def test_points_gained_are_good_and_points_lost_are_not(points: int, tone: Tone) -> None:
    assert tone_of_points(points) is tone
