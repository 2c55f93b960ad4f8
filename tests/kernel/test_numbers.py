"""Numbers as they are read."""

import pytest

from entretien.kernel.language import speak
from entretien.kernel.numbers import decimal, duration, signed


@pytest.mark.parametrize(
    ("value", "read"), [(12.5, "12,5"), (12.0, "12"), (0.04, "0"), (-1.25, "\u22121,2"), (9.96, "10")]
)
def test_a_number_has_a_comma_and_no_idle_decimal(value: float, read: str) -> None:
    assert decimal(value) == read


def test_a_number_without_decimals_is_rounded() -> None:
    assert decimal(39.6, 0) == "40"


def test_english_has_a_point() -> None:
    speak("en")
    assert decimal(12.5) == "12.5"


def test_points_carry_their_sign() -> None:
    assert [signed(points) for points in (2, 0, -1)] == ["+2", "+0", "\u22121"]


@pytest.mark.parametrize(
    ("seconds", "read"), [(12.4, "12\u00a0s"), (245, "4\u00a0min\u00a005"), (59.7, "1\u00a0min\u00a000")]
)
def test_a_duration_is_in_minutes_from_one_minute_on(seconds: float, read: str) -> None:
    assert duration(seconds) == read
