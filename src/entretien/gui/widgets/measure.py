"""A number beside a bar, in words. No Qt here."""

from dataclasses import dataclass

from entretien.gui.widgets.tones import Tone


@dataclass(frozen=True, slots=True)
class Measure:
    """A bar with its number."""

    label: str
    amount: str
    share: float
    """Length of the bar, 0 to 1."""
    detail: str = ""
    """What is said below the label."""
    tone: Tone = Tone.FAIR
    band: tuple[float, float] | None = None
    """What is recommended, from 0 to 1; the detail says it too."""
