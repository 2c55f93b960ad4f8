"""The map of needs: what the client said and what was not asked, by domain (handbook § 2.4). No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief
from entretien.kernel.language import plural
from entretien.scenario.speech import Domain
from entretien.scenario.words import domain_word
from entretien.scoring.scorecard import FactMark


@dataclass(frozen=True, slots=True)
class Need:
    """A fact of the client."""

    label: str
    latent: bool
    turn: int | None
    """When it was said; None when it was missed."""


@dataclass(frozen=True, slots=True)
class DomainNeeds:
    """The facts of one domain of the discovery plan."""

    domain: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class NeedsMap:
    """All of them, domains in the order of the plan."""

    found: str
    """How many were found, in words."""
    domains: tuple[DomainNeeds, ...]


def needs_map(debrief: Debrief) -> NeedsMap:
    """The map of an attempt."""
    facts = debrief.scorecard.facts
    present = [domain for domain in Domain if any(fact.domain is domain for fact in facts)]
    return NeedsMap(_found(facts), tuple(_domain(domain, facts) for domain in present))


def _domain(domain: Domain, facts: Sequence[FactMark]) -> DomainNeeds:
    needs = tuple(Need(fact.label, fact.latent, fact.turn) for fact in facts if fact.domain is domain)
    return DomainNeeds(domain_word(domain), needs)


def _found(facts: Sequence[FactMark]) -> str:
    found = [fact for fact in facts if fact.turn is not None]
    text = plural(
        "{found} information obtenue sur {all}", "{found} informations obtenues sur {all}", len(found)
    )
    return text.format(found=len(found), all=len(facts))
