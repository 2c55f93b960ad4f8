"""Gauges pushed by saying the same thing again."""

from typing import Any

from entretien.analysis.farming import farmable
from entretien.interview.program import compile_scenario
from entretien.scenario.exchange import Exchange
from entretien.scenario.gauges import TENSION, TRUST, Effects
from entretien.scenario.phases import PhaseName
from samples.building import exchange, phase, reaction, reply, scenario

UP: Effects = ((TRUST, 1),)


def of(*exchanges: Exchange) -> list[tuple[str, str]]:
    return list(farmable(compile_scenario(scenario(phase(PhaseName.GREETING, *exchanges)))))


def hub(when: str = "trust >= 8", **smile: Any) -> Exchange:
    end = reply("finir", "end:accord", when=when)
    return exchange("x", reply("sourire", **({"again": True} | smile)), end, hub=True, to="end:accord")


def test_trust_raised_again_and_again_opens_what_it_keeps_closed() -> None:
    assert of(hub(effects=UP)) == [("sourire", "trust")]


def test_a_loop_through_another_exchange_is_one_too() -> None:
    aside = exchange("y", reply("revenir", "x", again=True))

    assert of(hub(effects=UP, to_="y"), aside) == [("sourire", "trust")]


def test_once_is_no_loop() -> None:
    assert of(hub(effects=UP, again=False)) == []


def test_leading_on_for_good_is_no_loop() -> None:
    assert of(hub(effects=UP, to_="end:accord")) == []


def test_a_gauge_nobody_asks_about_opens_nothing() -> None:
    assert of(hub(when="turns > 3", effects=UP)) == []


def test_what_a_learner_does_not_want_is_not_farmed() -> None:
    assert of(hub(when="tension >= 3", effects=((TENSION, 1),))) == []
    assert of(hub(when="tension <= 3", effects=((TENSION, -1),))) == [("sourire", "tension")]


def test_a_client_who_tires_of_it_stops_it() -> None:
    tired = (reaction(when="turns < 3"), reaction(effects=((TRUST, -2),)))

    assert of(hub(effects=UP, reactions=tired)) == []
    assert of(hub(reactions=(reaction(effects=UP),))) == [("sourire", "trust")]
    assert of(hub(reactions=(reaction(effects=UP, when="turns < 3"),))) == []
