"""Bounded integers that move during an interview."""

from dataclasses import dataclass

from entretien.kernel.ids import GaugeId

TRUST = GaugeId("trust")
TENSION = GaugeId("tension")
INTEREST = GaugeId("interest")

STANDARD_GAUGES = (TRUST, TENSION, INTEREST)
"""Every client has these three, from 0 to 10 (handbook § 2.14)."""

GAUGE_MINIMUM, GAUGE_MAXIMUM = 0, 10

Effects = tuple[tuple[GaugeId, int], ...]
"""What is added to each gauge; the gauge is clamped to its bounds after each addition."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """A bounded integer; a flag is a gauge between 0 and 1."""

    id: GaugeId
    minimum: int = GAUGE_MINIMUM
    maximum: int = GAUGE_MAXIMUM
    start: int = 0
    label: str = ""
    """What a person reads; the standard gauges are named by the program."""

    def clamp(self, value: int) -> int:
        """`value`, brought back within the bounds."""
        return max(self.minimum, min(self.maximum, value))
