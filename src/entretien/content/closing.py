"""A scenario closed over all it needs: nothing in it refers to another file any more."""

from entretien.kernel.ids import CompetenceCode, GaugeId, ScenarioId
from entretien.scenario.ending import Ending
from entretien.scenario.figures import Bank, FigureSheet
from entretien.scenario.gauges import GAUGE_MAXIMUM, GAUGE_MINIMUM, INTEREST, TENSION, TRUST, Gauge
from entretien.scenario.persona import Persona
from entretien.scenario.phases import Plan, default_plan
from entretien.scenario.scenario import Briefing, Fact, Objection, Phase, Scenario, Variant
from entretien.scenario.speech import Channel

STANDARD_STARTS = {TRUST: 5, TENSION: 0, INTEREST: 5}
"""Where the standard gauges start when the persona says nothing (FORMAT.md)."""


def closed_scenario(
    *,
    format: int,  # noqa: A002, ARG001 - the key's own name; it says that the rest may be read
    id: ScenarioId,  # noqa: A002
    title: str,
    figures: FigureSheet,
    bank: Bank,
    persona: Persona,
    channel: Channel,
    level: int,
    minutes: int,
    assesses: tuple[tuple[CompetenceCode, int], ...],
    briefing: Briefing,
    phases: tuple[Phase, ...],
    endings: tuple[Ending, ...] = (),
    plan: Plan | None = None,
    facts: tuple[Fact, ...] = (),
    gauges: tuple[Gauge, ...] = (),
    flags: tuple[tuple[GaugeId, str], ...] = (),
    objections: tuple[Objection, ...] = (),
    interruptions: tuple[Objection, ...] = (),
    variants: tuple[Variant, ...] = (),
    randomise: bool = True,
) -> Scenario:
    """The scenario made of what was written under each key."""
    return Scenario(
        id, title, persona, figures, bank, channel, level, minutes, assesses, briefing, phases, endings,
        plan=default_plan() if plan is None else plan,
        facts=facts,
        gauges=(*_standard_gauges(persona), *gauges, *(flag(*each) for each in flags)),
        objections=objections + interruptions,
        variants=variants,
        randomise=randomise,
    )  # fmt: skip


def gauge(
    id: GaugeId,  # noqa: A002
    label: str,
    minimum: int = GAUGE_MINIMUM,
    maximum: int = GAUGE_MAXIMUM,
    start: int | None = None,
) -> Gauge:
    """An author's gauge; it starts at its minimum unless said otherwise."""
    return Gauge(id, minimum, maximum, minimum if start is None else start, label)


def flag(name: GaugeId, label: str) -> Gauge:
    """A flag: a gauge between 0 and 1 that starts down."""
    return Gauge(name, 0, 1, 0, label)


def _standard_gauges(persona: Persona) -> tuple[Gauge, ...]:
    starts = STANDARD_STARTS | dict(persona.gauges)
    return tuple(Gauge(name, start=start) for name, start in starts.items())
