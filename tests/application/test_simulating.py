"""Many runs without anybody."""

import pytest

from entretien.analysis.policies import Policy
from entretien.application.simulating import simulate
from entretien.kernel.ids import CompetenceCode
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds
from samples.building import WELCOME, desk, exchange, item, phase, reply, scenario, selection

BOUNDS = Bounds(4, ((WELCOME, 4),))


@pytest.fixture
def two_ways() -> Scenario:
    short = reply("court", "end:accord", say="Oui.", evidence=((WELCOME, 4),))
    long = reply("long", "end:refus", say="Je vous propose une offre complète.", evidence=((WELCOME, -2),))
    return scenario(phase(PhaseName.GREETING, exchange("a", short, long)), endings=("accord", "refus"))


@pytest.mark.parametrize(
    ("policy", "ending"),
    [
        (Policy.FIRST, "accord"),
        (Policy.LAST, "refus"),
        (Policy.LONGEST, "refus"),
        (Policy.SHORTEST, "accord"),
    ],
)
def test_a_policy_always_chooses_its_way(two_ways: Scenario, policy: Policy, ending: str) -> None:
    result = simulate(two_ways, 5, 1, policy, BOUNDS)

    assert result.endings == ((ending, 5),)
    assert result.choices == 5


def test_random_runs_spread_and_can_be_drawn_again(two_ways: Scenario) -> None:
    result = simulate(two_ways, 200, 1, Policy.RANDOM, BOUNDS)

    assert result.marks is not None
    assert (result.marks.min, result.marks.max) == (0, 100)
    assert 30 < result.marks.mean < 70
    assert result.endings == simulate(two_ways, 200, 1, Policy.RANDOM, BOUNDS).endings
    assert result.endings != simulate(two_ways, 200, 2, Policy.RANDOM, BOUNDS).endings


def test_without_bounds_there_are_sums_and_no_marks(two_ways: Scenario) -> None:
    result = simulate(two_ways, 5, 1, Policy.FIRST, None)

    assert result.marks is None
    assert [(code, spread.mean) for code, spread in result.competences] == [(WELCOME, 4.0)]


def test_selections_are_filled_within_their_bounds() -> None:
    prep = desk(
        PhaseName.PREPARATION, selection("infos", item("a", C4_6_1=1), item("b", C4_6_1=1), maximum=1)
    )
    played = scenario(prep, phase(PhaseName.GREETING, exchange("a_table", reply("finir", "end:accord"))))

    result = simulate(played, 50, 1, Policy.RANDOM, None)

    spread = dict(result.competences)[CompetenceCode("C4.6.1")]
    assert (spread.min, spread.max) == (0, 1)


def test_a_policy_that_turns_round_for_ever_gives_up() -> None:
    again = reply("encore", again=True)
    turning = scenario(
        phase(PhaseName.GREETING, exchange("a", again, reply("finir", "end:accord"), hub=True))
    )

    assert simulate(turning, 1, 1, Policy.FIRST, None).endings == (("abandon", 1),)
