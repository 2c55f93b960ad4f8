"""The gauges as lines over the turns, each with a name, a stroke and its numbers. No Qt here."""

from dataclasses import dataclass
from enum import Enum, auto

from entretien.debrief.curves import curves
from entretien.debrief.debrief import Debrief
from entretien.interview.reasons import gauge_label
from entretien.kernel.language import _


class Stroke(Enum):
    """How a line is drawn: told apart without its colour."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    BROKEN = auto()
    """Dashes and dots in turn."""


@dataclass(frozen=True, slots=True)
class GaugeLine:
    """One gauge over the whole interview."""

    name: str
    stroke: Stroke
    role: str
    """A colour of the theme."""
    heights: tuple[float, ...]
    """Before the first turn, then after each: 0 is the least the gauge may read, 1 the most."""
    readings: tuple[int, ...]
    """The same, as the gauge reads."""


@dataclass(frozen=True, slots=True)
class GaugeChart:
    """All the lines, over the same turns."""

    turns: tuple[int, ...]
    """Number of each turn; 0 is before the first."""
    lines: tuple[GaugeLine, ...]

    @property
    def spoken(self) -> str:
        """What a screen reader says of the picture; the table says it all."""
        moves = (
            _("{gauge} de {first} à {last}").format(
                gauge=line.name, first=line.readings[0], last=line.readings[-1]
            )
            for line in self.lines
        )
        return _("Jauges au fil des tours\u00a0: {moves}").format(moves=", ".join(moves))


LOOKS = (
    (Stroke.SOLID, "good"),
    (Stroke.DASHED, "bad"),
    (Stroke.DOTTED, "accent"),
    (Stroke.BROKEN, "caution"),
)
"""Trust, tension, interest; then the author's, in turn."""


def gauge_chart(debrief: Debrief) -> GaugeChart:
    """The chart of an attempt."""
    followed = [each for each in curves(debrief) if each.gauge.maximum - each.gauge.minimum > 1]
    lines = []
    for place, curve in enumerate(followed):
        stroke, role = LOOKS[min(place, len(LOOKS) - 1)]
        readings = tuple(value for _turn, value in curve.readings)
        low, span = curve.gauge.minimum, curve.gauge.maximum - curve.gauge.minimum
        heights = tuple((value - low) / span for value in readings)
        name = gauge_label(curve.gauge)
        lines.append(GaugeLine(f"{name[:1].upper()}{name[1:]}", stroke, role, heights, readings))
    return GaugeChart((0, *(turn.number for turn in debrief.turns)), tuple(lines))
