"""What the engine collects along a path: the reference that analysis is held against."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from hypothesis import assume

from entretien.interview.engine import replay
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.scenario import Scenario
from entretien.transcript.commands import Command, Start
from entretien.transcript.events import Event, EvidenceGained
from samples.enumeration import Path, every_path

PATHS = 3_000


def few_paths(scenario: Scenario) -> list[Path]:
    """Every path of a scenario; gives the example up when there are too many."""
    paths = list(islice(every_path(scenario), PATHS + 1))
    assume(len(paths) <= PATHS)
    return paths


def sums(events: Sequence[Event]) -> Counter[CompetenceCode]:
    """The points of each competence."""
    total: Counter[CompetenceCode] = Counter()
    for event in events:
        if isinstance(event, EvidenceGained):
            total[event.competence] += event.points
    return total


def weigh(scenario: Scenario, events: Sequence[Event]) -> int:
    """The weighted sum."""
    total = sums(events)
    return sum(weight * total[code] for code, weight in scenario.assesses)


def conduct(scenario: Scenario, commands: Sequence[Command]) -> list[Event]:
    """What the engine tells of these commands, the start first, up to the very end."""
    interview, told = replay(scenario, (Start(), *commands))
    assert interview.over
    return [event for each in told for event in each]


def weigh_of(scenario: Scenario, commands: Sequence[Command]) -> int:
    """The weighted sum of these commands, the start first, wherever they lead."""
    _interview, told = replay(scenario, commands)
    return weigh(scenario, [event for each in told for event in each])
