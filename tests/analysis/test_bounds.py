"""The bounds are those of a full enumeration by the engine."""

from collections import Counter
from itertools import islice

from hypothesis import HealthCheck, assume, given, settings

from entretien.analysis.bounds import find_bounds
from entretien.analysis.budget import Budget
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.transcript.events import Event, EvidenceGained
from samples.building import DIAGNOSIS, WELCOME, exchange, phase, reply, scenario
from samples.enumeration import every_path
from samples.strategies import scenarios

PATHS = 3_000


def sums(events: tuple[Event, ...]) -> Counter[CompetenceCode]:
    total: Counter[CompetenceCode] = Counter()
    for event in events:
        if isinstance(event, EvidenceGained):
            total[event.competence] += event.points
    return total


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(scenarios())
def test_bounds_are_those_of_every_path_played_by_the_engine(played: Scenario) -> None:
    paths = list(islice(every_path(played), PATHS + 1))
    assume(len(paths) <= PATHS)
    totals = [sums(events) for _commands, events, _end in paths]

    bounds = find_bounds(played)

    assert bounds is not None
    assert bounds.weighted == max(
        sum(weight * each[code] for code, weight in played.assesses) for each in totals
    )
    for code, best in bounds.competences:
        assert best == max(each[code] for each in totals)


def test_a_reply_that_can_be_said_for_ever_earns_once() -> None:
    again = reply("relancer", again=True, evidence=((WELCOME, 2),))
    hub = exchange("sujets", again, reply("finir", "end:accord", evidence=((DIAGNOSIS, 1),)), hub=True)

    bounds = find_bounds(scenario(phase(PhaseName.GREETING, hub)))

    assert bounds is not None
    assert bounds.weighted == 2
    assert dict(bounds.competences) == {WELCOME: 2, DIAGNOSIS: 1}


def test_beyond_its_budget_nothing_is_presented_as_exact() -> None:
    hub = exchange(
        "sujets", *(reply(f"r{number}") for number in range(8)), reply("finir", "end:accord"), hub=True
    )

    assert find_bounds(scenario(phase(PhaseName.GREETING, hub)), Budget(max_states=100)) is None
