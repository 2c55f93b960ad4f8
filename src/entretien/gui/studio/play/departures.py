"""What an author may say of where a tryout begins, and of what has happened by then. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.analysis.asked import exchanges_asked, replies_asked
from entretien.application.authoring.trying import Beginning
from entretien.debrief.quoting import shortened
from entretien.kernel.ids import ExchangeId, GaugeId
from entretien.kernel.language import _, plural
from entretien.scenario.scenario import Scenario
from entretien.scenario.variants import BASE, in_variant
from entretien.scenario.words import phase_word

QUOTED = 60
"""Characters of a reply that are quoted at most."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something that may have happened."""

    id: str
    label: str


def days(scenario: Scenario) -> Iterator[Option]:
    """The ordinary day, then the variants."""
    yield Option(BASE, _("Jour ordinaire"))
    for variant in scenario.variants:
        yield Option(variant.id, variant.label)


def places(scenario: Scenario) -> Iterator[Option]:
    """The start of the interview, then every exchange."""
    yield Option("", _("Le début de l'entretien"))
    for phase, exchange in scenario.exchanges():
        yield Option(exchange.id, f"{phase_word(phase)} · {exchange.id}")


def facts(scenario: Scenario) -> Iterator[Option]:
    """What the client may have said."""
    for fact in scenario.facts:
        yield Option(fact.id, fact.label)


def said(scenario: Scenario, exchange: ExchangeId | None) -> Iterator[Option]:
    """Replies and items that matter there: those of the exchange, and all that a condition asks about."""
    asked = replies_asked(scenario)
    for _phase, each in scenario.exchanges():
        for reply in each.replies:
            if reply.id in asked or each.id == exchange:
                yield Option(reply.id, shortened(reply.say or reply.act, QUOTED))
    for phase in scenario.phases:
        for selection in phase.selections:
            for item in selection.items:
                if item.id in asked:
                    yield Option(item.id, shortened(item.label, QUOTED))


def visits(scenario: Scenario) -> Iterator[Option]:
    """Exchanges that some condition asks about."""
    asked = exchanges_asked(scenario)
    for phase, exchange in scenario.exchanges():
        if exchange.id in asked:
            yield Option(exchange.id, f"{phase_word(phase)} · {exchange.id}")


def gauges_of(scenario: Scenario, day: str) -> dict[GaugeId, int]:
    """Where the gauges stand as that day begins; an ordinary one where there is no such day."""
    variant = next((each.id for each in scenario.variants if each.id == day), BASE)
    return {gauge.id: gauge.clamp(gauge.start) for gauge in in_variant(scenario, variant).gauges}


def told(scenario: Scenario, beginning: Beginning) -> str:
    """« Depuis “cadre” · confiance 7 · 2 informations sues »; empty for an interview from its start."""
    day = next((each.label for each in days(scenario) if each.id == beginning.variant and each.id), "")
    parts = [day] if day else []
    if beginning.exchange is not None:
        labels = {each.id: each.label for each in places(scenario)}
        parts.insert(
            0, _("Depuis\u00a0: {place}").format(place=labels.get(beginning.exchange, beginning.exchange))
        )
        if beginning.gauges:
            count = len(beginning.gauges)
            parts.append(
                plural("{count} jauge déplacée", "{count} jauges déplacées", count).format(count=count)
            )
        if beginning.facts:
            count = len(beginning.facts)
            parts.append(
                plural("{count} information sue", "{count} informations sues", count).format(count=count)
            )
        if beginning.chosen:
            count = len(beginning.chosen)
            parts.append(
                plural("{count} réponse déjà donnée", "{count} réponses déjà données", count).format(
                    count=count
                )
            )
    return " · ".join(parts)
