"""The way an interview took."""

from dataclasses import replace

from entretien.interview.program import compile_scenario
from entretien.kernel.ids import ExchangeId
from entretien.mapping.overlays.overlay import Overlay, Sense
from entretien.mapping.overlays.paths import path_overlay
from entretien.mapping.surveying import survey
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Scenario
from entretien.transcript.path import read_path
from samples.building import (
    PERSONA,
    desk,
    exchange,
    item,
    objection,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)

FINISH = exchange("fin", reply("finir", "end:accord"))


def taken(tested: Scenario, choices: str) -> Overlay:
    edges = survey(tested).edges()
    return path_overlay("Chemin", Sense.GOOD, compile_scenario(tested), edges, read_path(choices))


def test_each_card_says_at_which_turns_one_decided_there() -> None:
    hub = exchange("a", reply("un"), reply("deux"), reply("passer", "fin"), hub=True)

    path = taken(scenario(phase(PhaseName.GREETING, hub, FINISH)), "un,passer,finir")

    assert {card: reading.figure for card, reading in path.cards.items()} == {
        "a": "tours 1, 2",
        "fin": "tour 3",
        "end:accord": "",
    }


def test_only_the_way_that_was_taken_is_marked() -> None:
    divided = reply("aller", "fin", reactions=(reaction(when="trust >= 3", to="b"),))
    tested = scenario(
        phase(PhaseName.GREETING, exchange("a", divided), exchange("b", reply("x", "fin")), FINISH)
    )

    assert set(taken(tested, "aller,x,finir").edges) == {("a", "b"), ("b", "fin"), ("fin", "end:accord")}


def test_an_exchange_without_replies_is_passed_through() -> None:
    tested = scenario(
        phase(PhaseName.GREETING, exchange("a", reply("x", "b")), exchange("b", to="fin"), FINISH)
    )

    path = taken(tested, "x,finir")

    assert ("b", "fin") in path.edges
    assert path.said("b") == "sur ce chemin"


def test_an_objection_stands_between_a_reply_and_what_it_leads_to() -> None:
    tested = scenario(
        phase(PhaseName.GREETING, exchange("a", reply("aller", "fin")), FINISH),
        phase(PhaseName.OBJECTIONS, exchange("o", reply("rassurer", "back"))),
        objections=(objection("frais", "o", PhaseName.GREETING),),
    )

    path = taken(tested, "aller,rassurer,finir")

    assert set(path.edges) == {
        ("a", "fin"),
        ("objection:frais", "o"),
        ("o", "objection:frais"),
        ("fin", "end:accord"),
    }
    assert "objection:frais" in path.cards


def test_whoever_is_held_back_comes_to_what_the_client_says_of_it() -> None:
    tested = scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", reply("aller", "fin")),
            exchange("non", reply("bon", "end:accord")),
        ),
        replace(phase(PhaseName.DIAGNOSIS, FINISH), requires=Gate("trust >= 9", ExchangeId("non"))),
    )

    assert set(taken(tested, "aller,bon").edges) == {("a", "non"), ("non", "end:accord")}


def test_the_desk_is_part_of_the_way() -> None:
    tested = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("i"))),
        phase(PhaseName.GREETING, FINISH),
        desk(PhaseName.FOLLOW_UP, selection("noter", item("n"))),
    )

    assert set(taken(tested, "[i],finir,[n]").edges) == {
        ("lire", "fin"),
        ("fin", "end:accord"),
        ("end:accord", "noter"),
    }


def test_the_client_who_leaves_takes_no_road_of_the_map() -> None:
    tested = scenario(
        phase(PhaseName.GREETING, exchange("a", reply("presser", "fin")), FINISH),
        persona=replace(PERSONA, walks_out_when="tension >= 0"),
    )

    path = taken(tested, "presser")

    assert set(path.cards) == {"a", "end:walk_out"}
    assert path.edges == {}
