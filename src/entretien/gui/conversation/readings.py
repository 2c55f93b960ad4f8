"""Where the gauges of an interview stand, as values to draw. No Qt here."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from entretien.interview.reasons import gauge_label
from entretien.kernel.ids import GaugeId
from entretien.scenario.gauges import TENSION, Gauge


@dataclass(frozen=True, slots=True)
class Reading:
    """Where a gauge stands."""

    label: str
    value: int
    minimum: int
    maximum: int
    change: int
    """What the last answer did to it."""
    alarming: bool = False
    """The higher, the worse."""


def readings(
    gauges: Iterable[Gauge], values: Mapping[GaugeId, int], changes: Mapping[GaugeId, int]
) -> Iterator[Reading]:
    """Where each gauge stands; flags are the author's business."""
    for gauge in gauges:
        if gauge.maximum - gauge.minimum > 1:
            label = gauge_label(gauge)
            yield Reading(
                label[:1].upper() + label[1:],
                values[gauge.id],
                gauge.minimum,
                gauge.maximum,
                changes.get(gauge.id, 0),
                gauge.id == TENSION,
            )
