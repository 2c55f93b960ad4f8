"""Which replies a learner finds without listening."""

from entretien.analysis.giveaways import giveaways
from entretien.analysis.policies import Policy
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import WELCOME, exchange, phase, reply, scenario


def moment(*said: str, best: int, randomise: bool = True) -> Scenario:
    replies = [
        reply(f"r{place}", "end:accord", say=text, evidence=((WELCOME, 2),) if place == best else ())
        for place, text in enumerate(said)
    ]
    return scenario(phase(PhaseName.GREETING, exchange("e", *replies)), randomise=randomise)


def test_the_best_reply_is_found_by_its_length() -> None:
    assert giveaways(moment("Oui.", "Le port est calme ce matin.", "Non ?", best=1)) == {
        "r1": (Policy.LONGEST,)
    }


def test_its_place_tells_only_where_replies_stay_in_order() -> None:
    said = ("Dites-moi.", "Oui.", "Alors, je vous écoute.")
    assert giveaways(moment(*said, best=0)) == {}
    assert giveaways(moment(*said, best=0, randomise=False)) == {"r0": (Policy.FIRST,)}


def test_a_habit_that_finds_a_poor_reply_gives_nothing_away() -> None:
    assert giveaways(moment("Oui.", "Je vous écoute, prenez votre temps.", "Peut-être.", best=2)) == {}


def test_where_replies_are_worth_the_same_there_is_nothing_to_find() -> None:
    assert giveaways(moment("Oui.", "Je vous écoute.", best=9)) == {}
