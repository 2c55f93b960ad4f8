"""What a decision is, and which of its replies is the best."""

import pytest

from entretien.analysis.decisions import decisions
from entretien.scenario.exchange import Exchange
from entretien.scenario.phases import PhaseName
from samples.building import DIAGNOSIS, WELCOME, exchange, phase, reaction, reply, scenario


def of(*exchanges: Exchange) -> dict[str, tuple[int, ...]]:
    played = scenario(phase(PhaseName.GREETING, *exchanges), assesses=((WELCOME, 2),))
    return {each.exchange: each.points for each in decisions(played)}


def test_only_exchanges_whose_replies_differ_are_decisions() -> None:
    same = exchange("pareil", reply("a", evidence=((WELCOME, 1),)), reply("b", evidence=((WELCOME, 1),)))
    differ = exchange("choix", reply("c", evidence=((WELCOME, 1),)), reply("d"))

    assert of(same, differ) == {"choix": (2, 0)}


def test_evidence_that_weighs_nothing_decides_nothing() -> None:
    assert of(exchange("a", reply("b", evidence=((DIAGNOSIS, 3),)), reply("c"))) == {}


def test_a_reply_is_worth_its_best_reaction() -> None:
    hopeful = reply(
        "a",
        evidence=((WELCOME, -1),),
        reactions=(reaction(evidence=((WELCOME, 1),), when="trust > 5"), reaction(evidence=((WELCOME, -1),))),
    )
    blamed = reply("b", reactions=(reaction(evidence=((WELCOME, -1),)),))

    assert of(exchange("x", hopeful, blamed)) == {"x": (0, -2)}


def test_the_best_replies_may_be_several_and_their_length_is_compared_with_the_others() -> None:
    moment = exchange(
        "x",
        reply("a", say="x" * 30, evidence=((WELCOME, 1),)),
        reply("b", say="x" * 10, evidence=((WELCOME, 1),)),
        reply("c", say="x" * 10),
    )
    (decision,) = decisions(scenario(phase(PhaseName.GREETING, moment)))

    assert decision.best == {0, 1}
    assert decision.length_ratio == pytest.approx(2.0)
