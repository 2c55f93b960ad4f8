"""Phases as lanes, moments as cards."""

from dataclasses import replace

from entretien.kernel.ids import EndingId, ExchangeId
from entretien.mapping.scenario_map import Card, CardKind, Lane
from entretien.mapping.surveying import survey
from entretien.scenario.ending import Ending, EndingKind
from entretien.scenario.exchange import ClientLine
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Scenario
from samples.building import PERSONA, desk, exchange, item, objection, phase, reply, scenario, selection

TALK = phase(PhaseName.GREETING, exchange("a", reply("finir", "end:accord")))


def lane(tested: Scenario, title: str) -> Lane:
    return next(each for each in survey(tested).lanes if each.title == title)


def test_phases_stand_in_the_order_written_and_the_endings_before_the_desk() -> None:
    tested = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("i1"))),
        TALK,
        desk(PhaseName.FOLLOW_UP, selection("noter", item("i2"))),
    )

    assert [each.title for each in survey(tested).lanes] == [
        "Préparation",
        "Accueil",
        "Fins",
        "Après l'entretien",
    ]


def test_an_exchange_is_known_by_what_the_client_says_most_often() -> None:
    lines = (ClientLine("Je suis pressée.", when="tension >= 3"), ClientLine("Bonjour."))
    tested = scenario(phase(PhaseName.GREETING, exchange("a", reply("x", "end:accord"), client=lines)))

    (card,) = lane(tested, "Accueil").cards

    assert card == Card("a", CardKind.EXCHANGE, "1.1", name="a", title="Bonjour.")


def test_an_exchange_where_the_client_says_nothing_has_no_title() -> None:
    tested = scenario(phase(PhaseName.GREETING, exchange("a", reply("x", "end:accord"), client=())))

    assert lane(tested, "Accueil").cards[0].title == ""


def test_a_hub_is_told_from_other_exchanges() -> None:
    tested = scenario(phase(PhaseName.GREETING, exchange("a", reply("x", "end:accord"), hub=True)))

    assert lane(tested, "Accueil").cards[0].kind is CardKind.HUB


def test_an_objection_stands_before_what_is_said_of_it_and_says_when_it_comes() -> None:
    frais = objection("frais", "o", PhaseName.GREETING, when="tension >= 2", label="Les frais")
    bruit = objection("bruit", "o", PhaseName.GREETING, interruption=True)
    tested = scenario(
        TALK, phase(PhaseName.OBJECTIONS, exchange("o", reply("x", "back"))), objections=(frais, bruit)
    )

    raised, interrupting, answered = lane(tested, "Objections").cards

    assert (raised.id, raised.kind, raised.title) == ("objection:frais", CardKind.OBJECTION, "Les frais")
    assert raised.note == "Accueil\u00a0; si tension d'au moins 2"
    assert (interrupting.kind, interrupting.title, interrupting.note) == (
        CardKind.INTERRUPTION,
        "bruit",
        "Accueil",
    )
    assert answered.id == "o"


def test_a_gate_is_put_into_words() -> None:
    gated = phase(
        PhaseName.DIAGNOSIS,
        exchange("b", reply("y", "end:accord")),
        requires=Gate("trust >= 3", ExchangeId("a")),
    )

    assert lane(scenario(TALK, gated), "Découverte").gate == "confiance d'au moins 3"


def test_endings_are_those_declared_and_numbered_as_in_the_guide() -> None:
    tested = scenario(TALK, endings=("refus", "accord"))

    assert [(each.id, each.number) for each in lane(tested, "Fins").cards] == [
        ("end:refus", "F1"),
        ("end:accord", "F2"),
    ]


def test_the_client_who_may_leave_adds_an_ending_that_says_when() -> None:
    tested = scenario(TALK, persona=replace(PERSONA, walks_out_when="tension >= 9"))

    assert [(each.id, each.note) for each in lane(tested, "Fins").cards] == [
        ("end:accord", ""),
        ("end:walk_out", "si tension d'au moins 9"),
    ]


def test_a_built_in_ending_that_a_reply_leads_to_is_shown() -> None:
    leaving = phase(PhaseName.GREETING, exchange("a", reply("x", "end:impasse")))

    assert [each.id for each in lane(scenario(leaving), "Fins").cards] == ["end:accord", "end:impasse"]


def test_an_ending_is_known_by_its_kind() -> None:
    refused = replace(scenario(TALK), endings=(Ending(EndingId("non"), EndingKind.REFUSAL),))

    assert lane(refused, "Fins").cards[0].title == "Refus"
