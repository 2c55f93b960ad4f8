"""What a colour would say, without naming one: the words beside it say the same. No Qt here."""

from enum import StrEnum


class Tone(StrEnum):
    """Values are the `tone` of a widget and, with `_tint`, the ground of the same colour."""

    GOOD = "good"
    FAIR = "accent"
    CAUTION = "caution"
    BAD = "bad"
    QUIET = "muted"


TINTS = {
    Tone.GOOD: "good_tint",
    Tone.FAIR: "accent_tint",
    Tone.CAUTION: "caution_tint",
    Tone.BAD: "bad_tint",
    Tone.QUIET: "sunken",
}
"""The ground that goes with each tone, as a colour of the theme."""


def tone_of_points(points: int) -> Tone:
    """Points gained are good, points lost are not."""
    return Tone.GOOD if points > 0 else Tone.BAD if points < 0 else Tone.QUIET
