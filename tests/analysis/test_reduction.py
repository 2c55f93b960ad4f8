"""States with the same future are made equal, and no others."""

from entretien.analysis.budget import Budget
from entretien.analysis.exploring import explore
from entretien.analysis.locating import Locator
from entretien.interview import rules
from entretien.interview.program import compile_scenario
from entretien.interview.state import State
from entretien.kernel.ids import FactId
from entretien.scenario.exchange import Reply
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import exchange, fact, gauges, objection, phase, reaction, reply, scenario


def opened(played: Scenario) -> tuple[Locator, State]:
    program = compile_scenario(played)
    return Locator(program), rules.begin(program).after


def one(*replies: Reply) -> Scenario:
    after = exchange("b", reply("fin", "end:accord"))
    return scenario(phase(PhaseName.GREETING, exchange("a", *replies), after))


def test_a_gauge_nobody_asks_about_does_not_matter() -> None:
    locator, state = opened(one(reply("r", "b", effects=((TRUST, 1),))))

    assert locator.key(state._replace(gauges=(9, 4, 2))) == locator.key(state)


def test_a_gauge_matters_as_long_as_it_may_cross_a_cut() -> None:
    locator, state = opened(one(reply("r", "b", when="trust >= 5", effects=((TRUST, -1),)), reply("s", "b")))

    def at(trust: int) -> int:
        return locator.key(state._replace(gauges=(trust, 0, 5)))

    assert at(7) == at(10), "it cannot fall below 5 any more"
    assert at(5) != at(4)
    assert at(3) == at(0), "nothing raises it"


def test_of_an_exchange_left_for_good_one_reply_at_most_moves_a_gauge() -> None:
    asks = exchange("b", reply("fin", "end:accord", when="trust >= 5"), reply("non", "end:accord"))
    replies = (reply("r", "b", effects=((TRUST, 1),)), reply("s", "b", effects=((TRUST, 2),)))
    locator, state = opened(scenario(phase(PhaseName.GREETING, exchange("a", *replies), asks)))

    def at(trust: int) -> int:
        return locator.key(state._replace(gauges=(trust, 0, 5)))

    assert at(2) == at(0), "2 at most can be added, not 1 then 2"
    assert at(3) != at(2)


def test_gauges_compared_with_each_other_are_kept_exactly() -> None:
    locator, state = opened(
        one(reply("r", "b", when="trust > tension"), reply("s", "b", effects=((TENSION, 1),)))
    )

    assert locator.key(state._replace(gauges=(9, 1, 5))) != locator.key(state._replace(gauges=(8, 1, 5)))


def test_what_only_used_replies_would_ask_does_not_matter() -> None:
    asks = reply("demander", "b", reactions=(reaction(when="known(f)"),))
    played = scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", asks, reply("z"), hub=True),
            exchange("b", reply("fin", "end:accord")),
        ),
        facts=(fact("f"),),
    )
    locator, state = opened(played)
    used = state._replace(chosen=1)

    assert locator.key(state._replace(facts=1)) != locator.key(state)
    assert locator.key(used._replace(facts=1)) == locator.key(used)


def test_what_only_an_objection_already_raised_would_ask_does_not_matter() -> None:
    played = scenario(
        phase(
            PhaseName.GREETING, exchange("a", reply("r"), reply("s"), reply("fin", "end:accord"), hub=True)
        ),
        phase(PhaseName.OBJECTIONS, exchange("doute", reply("repondre", "back"))),
        facts=(fact("f"),),
        objections=(objection("o", "doute", PhaseName.GREETING, when="known(f)"),),
    )
    locator, state = opened(played)
    raised = state._replace(raised=1)

    assert locator.key(state._replace(facts=1)) != locator.key(state)
    assert locator.key(raised._replace(facts=1)) == locator.key(raised)


def test_turns_matter_up_to_the_last_one_asked_about() -> None:
    locator, state = opened(one(reply("r", "b", when="turns >= 3"), reply("s", "b")))

    assert locator.key(state._replace(turns=8)) == locator.key(state._replace(turns=3))
    assert locator.key(state._replace(turns=2)) != locator.key(state._replace(turns=3))


def test_a_topic_done_with_leaves_no_trace_but_what_it_taught() -> None:
    """Three ways to ask about each of six topics: the way taken matters no more once the topic is closed."""
    topics = [
        exchange(
            f"t{number}",
            reply(f"ouverte{number}", "sujets", reactions=(reaction(reveals=(FactId("f"),)),)),
            reply(f"fermee{number}", "sujets"),
            reply(f"orientee{number}", "sujets"),
        )
        for number in range(6)
    ]
    hub = exchange(
        "sujets",
        *(reply(f"vers{number}", f"t{number}") for number in range(6)),
        reply("fin", "end:accord", when="known(f)"),
        reply("stop", "end:accord"),
        hub=True,
    )
    played = scenario(phase(PhaseName.GREETING, hub, *topics), facts=(fact("f"),), gauges=gauges())

    graph = explore(compile_scenario(played), Budget(max_states=10_000))

    assert len(graph) < 600, "2 to the power 6 topics, twice for the fact, and their inside"
