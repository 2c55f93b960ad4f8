"""What to come back to: three turns that cost, three that were well played."""

from entretien.debrief.key_moments import key_moments
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reply, scenario
from samples.debriefed import debriefed, weighed, worth

HUB = scenario(
    phase(
        PhaseName.DIAGNOSIS,
        exchange(
            "sujets", *(reply(f"r{number}") for number in range(8)), reply("fin", "end:accord"), hub=True
        ),
    )
)
DEBRIEF = debriefed(HUB, "r1,r2,r3,r4,r5,fin")


def test_the_three_largest_regrets_come_first() -> None:
    weighed_ = weighed(
        DEBRIEF,
        {
            1: worth(20, 19, 20),
            2: worth(19, 12, 19),
            3: worth(12, 12, 12),
            4: worth(12, 9, 12),
            5: worth(9, 7, 9),
        },
    )
    costly = key_moments(weighed_).costly
    assert [(each.turn.number, each.points) for each in costly] == [(2, 7), (4, 3), (5, 2)]
    assert [each.best.value for each in costly if each.best] == [19, 12, 9]


def test_a_good_turn_lost_nothing_where_the_others_would_have() -> None:
    weighed_ = weighed(
        DEBRIEF,
        {
            1: worth(20, 20, 20, 20),  # nothing at stake
            2: worth(20, 20, 10, 12),  # a trap on each side
            3: worth(20, 20, 0, 19, 19),  # one absurd reply among good ones
            4: worth(20, 18, 20, 0),  # not the best
            5: worth(18, 18),  # no choice
        },
    )
    good = key_moments(weighed_).good
    assert [(each.turn.number, each.points) for each in good] == [(2, 9), (3, 7)]


def test_of_equals_the_earliest() -> None:
    same = weighed(DEBRIEF, {number: worth(9, 8, 9) for number in range(1, 7)})
    assert [each.turn.number for each in key_moments(same).costly] == [1, 2, 3]


def test_nothing_is_said_while_values_are_not_known() -> None:
    moments = key_moments(DEBRIEF)
    assert (moments.costly, moments.good) == ((), ())
