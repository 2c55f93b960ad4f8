"""From what an author looks at to its card on the map, and back. No Qt here."""

from collections.abc import Iterable

from entretien.application.authoring.mentions import Included
from entretien.kernel.ids import EndingId, ObjectionId
from entretien.manuscript.nodes import Address
from entretien.mapping.lanes import ending_card, objection_card
from entretien.scenario.scenario import Scenario


def card_at(address: Address) -> str:
    """The card that shows what is written at `address`; empty where none does."""
    match address:
        case ("phases", str(), "exchanges" | "selections", str(name), *_within):
            return name
        case ("objections" | "interruptions", str(name), *_within):
            return objection_card(ObjectionId(name))
        case ("endings", str(name), *_within):
            return ending_card(EndingId(name))
        case _:
            return ""


def addresses(scenario: Scenario, included: Iterable[Included] = ()) -> dict[str, Address]:
    """Where each card of a scenario is written, in its own file.

    What comes from a fragment is there where the fragment is `included`.
    """
    found: dict[str, Address] = {}
    for phase in scenario.phases:
        for exchange in phase.exchanges:
            found[exchange.id] = ("phases", phase.name.value, "exchanges", exchange.id)
        for selection in phase.selections:
            found[selection.id] = ("phases", phase.name.value, "selections", selection.id)
    for objection in scenario.objections:
        kind = "interruptions" if objection.interruption else "objections"
        found[objection_card(objection.id)] = (kind, objection.id)
    for ending in scenario.endings:
        found[ending_card(ending.id)] = ("endings", ending.id)
    return found | {each.name: each.inclusion for each in included if each.name in found}
