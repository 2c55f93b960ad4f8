"""The card of whoever observes: the grid to tick, what should come out, what should not be done."""

from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.phases import DESK_PHASES
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import domain_word, phase_word


@dataclass(frozen=True, slots=True)
class ObserverCriterion:
    """A row of the grid."""

    code: str
    label: str
    weight: int
    seen: str
    """What one sees when it is there."""


@dataclass(frozen=True, slots=True)
class ObserverFact:
    """What should be found out."""

    domain: str
    label: str
    latent: bool


@dataclass(frozen=True, slots=True)
class ObserverCard:
    """One sheet to fill in while the others play."""

    levels: tuple[str, ...]
    legend: str
    criteria: tuple[ObserverCriterion, ...]
    phases: tuple[str, ...]
    facts: tuple[ObserverFact, ...]
    faults: tuple[str, ...]
    """What caps the mark."""


def observer_card(scenario: Scenario, framework: Framework) -> ObserverCard:
    """The observer's card of a scenario."""
    made = {
        fault
        for _name, exchange in scenario.exchanges()
        for reply in exchange.replies
        for fault in (reply.fault, *(reaction.fault for reaction in reply.reactions))
    }
    levels = [(each.id, each.label) for each in framework.levels]
    levels.append((framework.not_assessed.id, framework.not_assessed.label))
    return ObserverCard(
        levels=tuple(short for short, _label in levels),
        legend=", ".join(f"{short} = {label.lower()}" for short, label in levels),
        criteria=tuple(_criterion(framework, code, weight) for code, weight in scenario.assesses),
        phases=tuple(phase_word(each.name) for each in scenario.phases if each.name not in DESK_PHASES),
        facts=tuple(
            ObserverFact(domain_word(each.domain), each.label, each.latent) for each in scenario.facts
        ),
        faults=tuple(each.label for each in framework.faults if each.id in made),
    )


def _criterion(framework: Framework, code: CompetenceCode, weight: int) -> ObserverCriterion:
    competence = framework.competence(code)
    return ObserverCriterion(
        code, competence.label, weight, competence.indicators[0] if competence.indicators else ""
    )
