"""Every way that a scenario leads from one moment to another."""

from entretien.kernel.ids import ExchangeId, ReplyId
from entretien.mapping.scenario_map import Link, LinkKind
from entretien.mapping.surveying import survey
from entretien.scenario.exchange import Exchange
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Scenario
from samples.building import desk, exchange, item, objection, phase, reaction, reply, scenario, selection

FINISH = exchange("fin", reply("finir", "end:accord"))


def links(tested: Scenario, source: str) -> list[Link]:
    return [each for each in survey(tested).links if each.source == source]


def talk(*exchanges: Exchange) -> Scenario:
    return scenario(phase(PhaseName.GREETING, *exchanges, FINISH))


def test_a_reply_leads_where_it_says() -> None:
    (link,) = links(talk(exchange("a", reply("aller", "fin", say="Allons-y."))), "a")

    assert link == Link("a", "fin", LinkKind.REPLY, ReplyId("aller"), "Allons-y.")


def test_an_act_stands_for_the_words_that_a_reply_has_not() -> None:
    (link,) = links(talk(exchange("a", reply("sourire", "fin", say="", act="sourire"))), "a")

    assert link.words == "sourire"


def test_a_reply_of_a_hub_comes_back_to_it() -> None:
    hub = exchange("a", reply("demander"), reply("passer", "fin"), hub=True, to="fin")

    found = [(each.target, each.kind) for each in links(talk(hub), "a")]

    assert found == [("a", LinkKind.RETURN), ("fin", LinkKind.REPLY), ("fin", LinkKind.WAY_OUT)]


def test_a_closed_reply_says_when_it_opens() -> None:
    (link,) = links(talk(exchange("a", reply("aller", "fin", when="trust >= 3"))), "a")

    assert link.when == "si confiance d'au moins 3"


def test_a_reaction_leads_elsewhere_in_its_case() -> None:
    divided = reply(
        "aller", "fin", reactions=(reaction(when="trust < 3", to="b"), reaction(when="trust < 5", to="b"))
    )
    tested = talk(exchange("a", divided), exchange("b", reply("revenir", "a")))

    assert {each.target: each.when for each in links(tested, "a")} == {
        "b": "si confiance de moins de 3 ou confiance de moins de 5",
        "fin": "autrement",
    }


def test_reactions_that_do_not_lead_elsewhere_make_no_case() -> None:
    said = reply("aller", "fin", reactions=(reaction(when="trust < 3"), reaction()))

    (link,) = links(talk(exchange("a", said)), "a")

    assert link.when == ""


def test_where_the_last_reaction_always_leads_elsewhere_the_reply_does_not_lead_itself() -> None:
    lost = reply("aller", "fin", reactions=(reaction(when="trust < 3", to="a"), reaction(to="b")))
    tested = talk(exchange("a", lost), exchange("b", reply("revenir", "a")))

    assert [each.target for each in links(tested, "a")] == ["a", "b"]


def test_an_objection_leads_to_what_is_said_of_it_and_back() -> None:
    tested = scenario(
        phase(PhaseName.GREETING, FINISH),
        phase(
            PhaseName.OBJECTIONS,
            exchange("o", reply("creuser", "o_suite")),
            exchange("o_suite", reply("rassurer", "back")),
        ),
        objections=(objection("frais", "o", PhaseName.GREETING),),
    )

    assert links(tested, "objection:frais") == [Link("objection:frais", "o", LinkKind.RAISED)]
    assert [(each.target, each.kind) for each in links(tested, "o_suite")] == [
        ("objection:frais", LinkKind.BACK)
    ]


def test_a_gate_may_hold_back_whoever_enters_its_phase() -> None:
    tested = scenario(
        phase(
            PhaseName.GREETING, exchange("a", reply("aller", "b")), exchange("pas_encore", reply("non", "a"))
        ),
        phase(
            PhaseName.DIAGNOSIS,
            exchange("b", reply("rester", "b", again=True), reply("finir", "end:accord")),
            requires=Gate("trust >= 3", ExchangeId("pas_encore")),
        ),
    )

    assert [(each.target, each.kind) for each in links(tested, "a")] == [
        ("b", LinkKind.REPLY),
        ("pas_encore", LinkKind.HELD_BACK),
    ]
    assert LinkKind.HELD_BACK not in {each.kind for each in links(tested, "b")}


def test_the_lists_at_ones_desk_come_first_and_last() -> None:
    tested = scenario(
        desk(PhaseName.PREPARATION, selection("lire", item("i1")), selection("viser", item("i2"))),
        phase(PhaseName.GREETING, exchange("autre", reply("x", "fin")), FINISH, start=ExchangeId("fin")),
        desk(PhaseName.FOLLOW_UP, selection("noter", item("i3")), selection("ecrire", item("i4"))),
    )

    at_the_desk = [(each.source, each.target) for each in survey(tested).links if each.kind is LinkKind.DESK]

    assert at_the_desk == [
        ("lire", "viser"),
        ("viser", "fin"),
        ("end:accord", "noter"),
        ("noter", "ecrire"),
    ]


def test_an_edge_holds_all_the_links_between_two_cards_and_none_that_stays() -> None:
    tested = talk(exchange("a", reply("un", "fin"), reply("deux", "fin"), reply("encore", "a", again=True)))

    edges = survey(tested).edges()

    assert [each.reply for each in edges["a", "fin"]] == ["un", "deux"]
    assert ("a", "a") not in edges
