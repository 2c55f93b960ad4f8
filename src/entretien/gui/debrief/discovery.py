"""The map of needs: what the client said and what was not asked, by domain (handbook § 2.4). No Qt here."""

from collections.abc import Sequence
from dataclasses import dataclass

from entretien.debrief import needs
from entretien.debrief.debrief import Debrief
from entretien.kernel.language import _, plural
from entretien.scenario.words import domain_word, kind_word


@dataclass(frozen=True, slots=True)
class Need:
    """A fact of the client."""

    label: str
    latent: bool
    turn: int | None
    """When it was said; None when it was missed."""
    how: str
    """By which kind of question it was found, or could have been; empty when by none."""


@dataclass(frozen=True, slots=True)
class DomainNeeds:
    """The facts of one domain of the discovery plan."""

    domain: str
    count: str
    """« 2 sur 3 »."""
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class NeedsMap:
    """All of them, domains in the order of the plan."""

    found: str
    """How many were found, in words."""
    by_kind: str
    """What made the client speak, in words; empty when nothing did."""
    domains: tuple[DomainNeeds, ...]


def needs_map(debrief: Debrief) -> NeedsMap:
    """The map of an attempt."""
    domains = needs.needs_map(debrief)
    return NeedsMap(_found(domains), _by_kind(domains), tuple(map(_domain, domains)))


def _domain(domain: needs.DomainNeeds) -> DomainNeeds:
    count = _("{found} sur {all}").format(found=domain.found, all=len(domain.needs))
    return DomainNeeds(domain_word(domain.domain), count, tuple(map(_need, domain.needs)))


def _need(need: needs.Need) -> Need:
    fact = need.fact
    if fact.turn is not None:
        how = kind_word(need.kind) if need.kind else _("dit sans question")
    elif need.ways:
        how = _("à chercher par\u00a0: {kinds}").format(kinds=", ".join(map(kind_word, need.ways)))
    else:
        how = ""
    return Need(fact.label, fact.latent, fact.turn, how)


def _found(domains: Sequence[needs.DomainNeeds]) -> str:
    found = sum(domain.found for domain in domains)
    text = plural("{found} information obtenue sur {all}", "{found} informations obtenues sur {all}", found)
    return text.format(found=found, all=sum(len(domain.needs) for domain in domains))


def _by_kind(domains: Sequence[needs.DomainNeeds]) -> str:
    counts = needs.found_by_kind(domains)
    if not counts:
        return ""
    told = ", ".join(f"{kind_word(kind)}\u00a0{count}" for kind, count in counts)
    return _("Ce qui l'a fait parler\u00a0: {kinds}.").format(kinds=told)
