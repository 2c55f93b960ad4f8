"""The cards with which a scenario is played by people: the client's, the learner's, the observer's."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.competences.framework import Framework
from entretien.handouts.role_client import ClientCard, client_card
from entretien.handouts.role_observer import ObserverCard, observer_card
from entretien.kernel.language import _
from entretien.scenario.scenario import Scenario
from entretien.scenario.words import channel_word


@dataclass(frozen=True, slots=True)
class RoleEntry:
    """A label and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class LearnerCard:
    """What one knows before the interview, and nothing else."""

    fields: tuple[RoleEntry, ...]
    task: str
    client_file: tuple[RoleEntry, ...]


@dataclass(frozen=True, slots=True)
class Roles:
    """The three cards of one interview."""

    scenario: str
    client: ClientCard
    learner: LearnerCard
    observer: ObserverCard


def roles(scenario: Scenario, framework: Framework, day: str = "") -> Roles:
    """The cards of a scenario, already in its variant, whose label is `day`."""
    return Roles(
        scenario=scenario.title,
        client=client_card(scenario, day),
        learner=LearnerCard(
            fields=tuple(_fields(scenario)),
            task=scenario.briefing.task,
            client_file=tuple(RoleEntry(each.label, each.value) for each in scenario.briefing.client_file),
        ),
        observer=observer_card(scenario, framework),
    )


def _fields(scenario: Scenario) -> Iterator[RoleEntry]:
    yield RoleEntry(_("Client"), scenario.persona.name)
    yield RoleEntry(_("Canal"), channel_word(scenario.channel))
    yield RoleEntry(_("Durée"), _("{minutes}\u00a0min").format(minutes=scenario.minutes))
    yield RoleEntry(_("Banque"), f"{scenario.bank.name}, {scenario.bank.branch}")
    yield RoleEntry(_("Date de référence"), scenario.figures.label)
