"""Replies that differ only by their words."""

from typing import Any

import pytest

from entretien.analysis.twins import twins
from entretien.kernel.ids import FactId, FaultId
from entretien.scenario.exchange import Exchange
from entretien.scenario.gauges import TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Kind, Motivation
from samples.building import WELCOME, exchange, fact, phase, reaction, reply, scenario


def of(*exchanges: Exchange, **fields: Any) -> list[tuple[str, str]]:
    end = exchange("fin", reply("finir", "end:accord", when="trust >= 3 or chosen(demandee)"))
    return list(twins(scenario(phase(PhaseName.GREETING, *exchanges, end), **fields)))


def test_same_evidence_and_continuation_make_twins_whatever_the_words() -> None:
    moment = exchange(
        "x",
        reply("a", "fin", evidence=((WELCOME, 1),), kind=Kind.ECHO, reactions=(reaction(say="Oui."),)),
        reply("b", "fin", evidence=((WELCOME, 1),), reactions=(reaction(say="Ah."),)),
        reply("c", "fin", reactions=(reaction(),)),
    )

    assert of(moment) == [("a", "b")]


def test_three_alike_are_told_against_the_first() -> None:
    assert of(exchange("x", *(reply(name, "fin") for name in "abc"))) == [("a", "b"), ("a", "c")]


@pytest.mark.parametrize(
    "difference",
    [
        {"evidence": ((WELCOME, 1),)},
        {"effects": ((TRUST, 1),)},
        {"fault": FaultId("promise")},
        {"when": "trust >= 1"},
        {"again": True},
        {"reactions": (reaction(reveals=(FactId("f"),)),)},
        {"reactions": (reaction(evidence=((WELCOME, 1),)),)},
        {"reactions": (reaction(to="end:accord"),)},
    ],
)
def test_any_difference_that_matters_makes_them_two(difference: dict[str, Any]) -> None:
    moment = exchange("x", reply("a", "fin"), reply("b", "fin", **difference))

    assert of(moment, facts=(fact("f"),)) == []


def test_effects_that_nothing_asks_about_make_no_difference() -> None:
    moment = exchange("x", reply("a", "fin"), reply("b", "fin", appeals=(Motivation.MONEY,)))

    assert of(moment) == [("a", "b")]


def test_a_reply_asked_about_later_is_nobody_s_twin() -> None:
    assert of(exchange("x", reply("a", "fin"), reply("demandee", "fin"))) == []


def test_topics_of_a_hub_are_no_twins_since_both_may_be_said() -> None:
    assert of(exchange("x", reply("a"), reply("b"), hub=True, to="fin")) == []
