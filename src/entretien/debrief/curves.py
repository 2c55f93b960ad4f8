"""How each gauge went over an interview."""

from dataclasses import dataclass

from entretien.debrief.debrief import Debrief
from entretien.scenario.gauges import STANDARD_GAUGES, Gauge


@dataclass(frozen=True, slots=True)
class Curve:
    """The readings of one gauge."""

    gauge: Gauge
    readings: tuple[tuple[int, int], ...]
    """Number of the turn and where the gauge stood after it; 0 is before the first one."""


def curves(debrief: Debrief) -> tuple[Curve, ...]:
    """A curve for each standard gauge, and for each gauge of the author's that has a name."""
    shown = [gauge for gauge in debrief.gauges if gauge.id in STANDARD_GAUGES or gauge.label]
    return tuple(Curve(gauge, _readings(debrief, gauge)) for gauge in shown)


def _readings(debrief: Debrief, gauge: Gauge) -> tuple[tuple[int, int], ...]:
    after = ((turn.number, dict(turn.gauges)[gauge.id]) for turn in debrief.turns)
    return ((0, gauge.start), *after)
