"""What could have been said instead."""

from entretien.analysis.worth import Alternative, Worth
from entretien.debrief.missed_chances import missed_chance
from entretien.scenario.phases import PhaseName
from samples.building import DIAGNOSIS, WELCOME, desk, exchange, item, phase, reply, scenario, selection
from samples.debriefed import debriefed, weighed

ASSESSED = ((WELCOME, 1), (DIAGNOSIS, 4))
SCENARIO = scenario(
    phase(
        PhaseName.GREETING,
        exchange(
            "a",
            reply("saluer", "b", evidence=((WELCOME, 2), (DIAGNOSIS, -1))),
            reply("asseoir", "b", evidence=((WELCOME, 1),)),
            reply("expedier", "b", evidence=((WELCOME, -1),)),
            reply("fermee", "b", evidence=((WELCOME, 3),), when="trust >= 9"),
        ),
        exchange(
            "b", reply("finir", "end:accord"), reply("remercier", "end:accord", evidence=((WELCOME, 1),))
        ),
    ),
    assesses=ASSESSED,
)


def test_the_reply_advised_is_better_on_the_whole_and_not_on_one_competence_only() -> None:
    chance = missed_chance(WELCOME, debriefed(SCENARIO, "expedier,remercier"))

    assert chance is not None
    assert (chance.turn.number, chance.said, chance.instead, chance.gain) == (
        1,
        "«\u00a0Je dis expedier.\u00a0»",
        "«\u00a0Je dis asseoir.\u00a0»",
        2,
    )


def test_nothing_is_advised_where_nothing_better_was_open() -> None:
    assert missed_chance(WELCOME, debriefed(SCENARIO, "asseoir,remercier")) is None


def test_the_turn_that_lost_most_comes_first() -> None:
    chance = missed_chance(WELCOME, debriefed(SCENARIO, "expedier,finir"))
    assert chance is not None
    assert chance.turn.number == 1


def test_known_values_say_which_reply_leads_furthest() -> None:
    worth = Worth(
        9, 3, (Alternative("saluer", 0, 9), Alternative("asseoir", 0, 5), Alternative("expedier", 0, 3))
    )
    debrief = weighed(debriefed(SCENARIO, "expedier,remercier"), {1: worth})

    chance = missed_chance(WELCOME, debrief)

    assert chance is not None
    assert chance.instead == "«\u00a0Je dis saluer.\u00a0»"
    assert chance.regret == 6


def test_an_item_left_may_be_better_than_one_picked() -> None:
    lists = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("solde", C4_6_4=-1), item("age", C4_6_4=1))),
        phase(PhaseName.GREETING, exchange("a", reply("saluer", "end:accord"))),
    )

    missed = missed_chance(WELCOME, debriefed(lists, "[solde],saluer"))

    assert missed is not None
    assert (missed.said, missed.instead) == ("«\u00a0Retenir solde\u00a0»", "«\u00a0Retenir age\u00a0»")
    assert missed_chance(WELCOME, debriefed(lists, "[age],saluer")) is None
    assert missed_chance(WELCOME, debriefed(lists, "[],saluer")) is None
