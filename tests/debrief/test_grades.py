"""Four grades, by the share of the best total that is lost."""

import pytest

from entretien.debrief.grades import Grade, grade, grade_of, reachable
from entretien.scenario.phases import PhaseName
from samples.building import WELCOME, exchange, phase, reply, scenario
from samples.debriefed import debriefed, weighed, worth

ONE_TURN = scenario(
    phase(
        PhaseName.GREETING,
        exchange(
            "arrivee",
            reply("bien", "end:accord", evidence=((WELCOME, 3),)),
            reply("mal", "end:accord", evidence=((WELCOME, 1),)),
        ),
    )
)


@pytest.mark.parametrize(
    ("regret", "given"),
    [
        (0, Grade.SOUND),
        (1, Grade.INEXACT),
        (20, Grade.INEXACT),
        (21, Grade.CLUMSY),
        (40, Grade.CLUMSY),
        (41, Grade.COSTLY),
        (1000, Grade.COSTLY),
    ],
)
def test_out_of_a_thousand_points(regret: int, given: Grade) -> None:
    assert grade_of(regret, 1000) is given


def test_nothing_can_be_lost_where_there_is_nothing_to_earn() -> None:
    assert grade_of(0, 0) is None


def test_a_turn_has_no_grade_until_its_worth_and_the_best_total_are_known() -> None:
    debrief = debriefed(ONE_TURN, "mal")
    assert grade(debrief, debrief.turns[0]) is None

    known = weighed(debrief, {1: worth(3, 1, 3)})
    assert grade(known, known.turns[0]) is Grade.COSTLY

    unbounded = weighed(debriefed(ONE_TURN, "mal", bounded=False), {1: worth(3, 1, 3)})
    assert grade(unbounded, unbounded.turns[0]) is None


def test_what_is_still_within_reach_is_told_out_of_a_hundred() -> None:
    debrief = debriefed(ONE_TURN, "mal")
    assert reachable(debrief, 3) == 100
    assert reachable(debrief, -1) == 0
    assert reachable(debriefed(ONE_TURN, "mal", bounded=False), 3) is None
