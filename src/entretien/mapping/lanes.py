"""The lanes of a map: a card for every moment of a scenario, phase by phase, the endings in their own."""

from collections.abc import Iterable, Iterator

from entretien.kernel.ids import EndingId, ObjectionId
from entretien.kernel.language import _
from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.references import References, ending_number
from entretien.mapping.scenario_map import Card, CardKind, Lane
from entretien.scenario.ending import EndingKind
from entretien.scenario.exchange import Exchange
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Objection, Phase, Scenario
from entretien.scenario.words import ending_word, phase_word

END = "end:"
OBJECTION = "objection:"


def ending_card(ending: EndingId) -> str:
    """The id of the card of an ending, as a `next` names it."""
    return f"{END}{ending}"


def objection_card(objection: ObjectionId) -> str:
    """The id of the card of an objection or interruption."""
    return f"{OBJECTION}{objection}"


def lanes(
    scenario: Scenario, references: References, conditions: ConditionWords, reached: Iterable[str]
) -> Iterator[Lane]:
    """The lanes in the order of the interview; `reached` are the cards that something leads to."""
    for phase in scenario.phases:
        if phase.name is not PhaseName.FOLLOW_UP:
            yield _lane(phase, scenario, references, conditions)
    yield Lane(_("Fins"), tuple(_endings(scenario, conditions, frozenset(reached))))
    for phase in scenario.phases:
        if phase.name is PhaseName.FOLLOW_UP:
            yield _lane(phase, scenario, references, conditions)


def _lane(phase: Phase, scenario: Scenario, references: References, conditions: ConditionWords) -> Lane:
    cards = [
        Card(each.id, CardKind.SELECTION, "", name=each.id, title=each.prompt) for each in phase.selections
    ]
    for exchange in phase.exchanges:
        raised = (each for each in scenario.objections if each.exchange == exchange.id)
        cards += [_objection(each, conditions) for each in raised]
        cards.append(_exchange(exchange, references))
    gate = conditions.of(phase.requires.when) if phase.requires is not None else ""
    return Lane(phase_word(phase.name), tuple(cards), gate)


def _exchange(exchange: Exchange, references: References) -> Card:
    return Card(
        exchange.id,
        CardKind.HUB if exchange.hub else CardKind.EXCHANGE,
        references.exchange(exchange.id),
        name=exchange.id,
        title=exchange.client[-1].say if exchange.client else "",
    )


def _objection(objection: Objection, conditions: ConditionWords) -> Card:
    phases = ", ".join(map(phase_word, objection.phases))
    when = conditions.of(objection.when)
    note = _("{phases}\u00a0; si {condition}").format(phases=phases, condition=when) if when else phases
    kind = CardKind.INTERRUPTION if objection.interruption else CardKind.OBJECTION
    title = objection.label or objection.id
    return Card(objection_card(objection.id), kind, "", name=objection.id, title=title, note=note)


def _endings(scenario: Scenario, conditions: ConditionWords, reached: frozenset[str]) -> Iterator[Card]:
    """Those the author wrote, and the built-in ones that may happen otherwise than by leaving."""
    declared = {each.id for each in scenario.endings}
    leaves = conditions.of(scenario.persona.walks_out_when)
    for place, ending in enumerate(scenario.all_endings(), start=1):
        walks_out = leaves if ending.kind is EndingKind.WALK_OUT else ""
        card = ending_card(ending.id)
        if ending.id in declared or card in reached or walks_out:
            yield Card(
                card,
                CardKind.ENDING,
                ending_number(place),
                name=ending.id,
                title=ending_word(ending.kind),
                note=_("si {condition}").format(condition=walks_out) if walks_out else "",
            )
