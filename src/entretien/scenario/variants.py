"""A variant of the day is a scenario like any other."""

from dataclasses import replace

from entretien.kernel.errors import UserError
from entretien.kernel.ids import VariantId
from entretien.kernel.language import _
from entretien.scenario.exchange import Exchange
from entretien.scenario.persona import Motivations
from entretien.scenario.scenario import Phase, Scenario, Variant

BASE = VariantId("")
"""The scenario as written, no variant applied."""


def in_variant(scenario: Scenario, name: VariantId) -> Scenario:
    """The scenario of that day: same ids, evidence and structure, other starts and opening lines.

    Raises `UserError` when the scenario has no such variant.
    """
    if name == BASE:
        return scenario
    variant = next((each for each in scenario.variants if each.id == name), None)
    if variant is None:
        known = ", ".join(each.id for each in scenario.variants) or _("aucune")
        raise UserError(
            _("La variante «\u00a0{name}\u00a0» n'existe pas dans ce scénario.").format(name=name),
            remedy=_("Variantes disponibles\u00a0: {known}.").format(known=known),
        )
    starts = dict(variant.gauges)
    return replace(
        scenario,
        persona=replace(
            scenario.persona, motivations=_merged(scenario.persona.motivations, variant.motivations)
        ),
        gauges=tuple(replace(each, start=starts.get(each.id, each.start)) for each in scenario.gauges),
        phases=tuple(_phase_of(phase, variant) for phase in scenario.phases),
    )


def _merged(base: Motivations, over: Motivations) -> Motivations:
    return tuple((dict(base) | dict(over)).items())


def _phase_of(phase: Phase, variant: Variant) -> Phase:
    lines = dict(variant.lines)

    def of_the_day(exchange: Exchange) -> Exchange:
        return replace(exchange, client=lines[exchange.id]) if exchange.id in lines else exchange

    return replace(phase, exchanges=tuple(of_the_day(each) for each in phase.exchanges))
