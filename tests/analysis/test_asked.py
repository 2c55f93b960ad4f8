"""What the conditions of a scenario ask about, wherever they are written."""

from dataclasses import replace

from entretien.analysis.asked import conditions, exchanges_asked, gauges_asked, replies_asked
from entretien.kernel.ids import ExchangeId
from entretien.scenario.exchange import ClientLine
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Scenario
from samples.building import PERSONA, exchange, objection, phase, reaction, reply, scenario


def asking() -> Scenario:
    moment = exchange(
        "a",
        reply("r", "b", when="trust >= 1", reactions=(reaction(when="tension < interest + 2"), reaction())),
        client=(ClientLine("Oui.", when="not chosen(r)"), ClientLine("Non.")),
    )
    return scenario(
        phase(PhaseName.GREETING, moment),
        phase(
            PhaseName.DIAGNOSIS,
            exchange("b", reply("fin", "end:accord")),
            requires=Gate("turns > 2 or chosen(item)", ExchangeId("a")),
        ),
        objections=(objection("o", "b", PhaseName.GREETING, when="visited(a)"),),
        persona=replace(PERSONA, walks_out_when="tension >= 9"),
    )


def test_every_condition_is_found() -> None:
    assert set(conditions(asking())) == {
        "trust >= 1",
        "tension < interest + 2",
        "not chosen(r)",
        "turns > 2 or chosen(item)",
        "visited(a)",
        "tension >= 9",
    }


def test_what_they_compare_and_what_they_ask_about() -> None:
    assert gauges_asked(asking()) == {"trust", "tension", "interest", "turns"}
    assert replies_asked(asking()) == {"r", "item"}


def test_exchanges_are_asked_about_by_their_visit() -> None:
    assert exchanges_asked(asking()) == {"a"}
