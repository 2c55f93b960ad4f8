"""What the other replies would have done."""

from entretien.debrief.consequences import Consequences, command_of
from entretien.kernel.ids import FactId, FaultId, ReplyId, VariantId
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Variant
from entretien.transcript.commands import Choose, Select, Start
from samples.building import (
    WELCOME,
    desk,
    exchange,
    fact,
    item,
    objection,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)
from samples.debriefed import debriefed

PLAYED = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde", C4_6_4=2), item("meteo"))),
    phase(
        PhaseName.GREETING,
        exchange(
            "arrivee",
            reply("bonjour", "projets", effects=((TRUST, 1),), evidence=((WELCOME, 2),)),
            reply("presser", "projets", effects=((TENSION, 3),), fault=FaultId("pressure")),
            reply("tutoyer", "projets", when="trust >= 9"),
        ),
        exchange(
            "projets",
            reply(
                "creuser",
                "fin",
                reactions=(reaction(when="trust >= 6", reveals=(FactId("projet"),)), reaction()),
            ),
        ),
        exchange("fin", reply("conge", "end:accord")),
        exchange("cher", reply("ecouter", "back")),
    ),
    facts=(fact("projet"),),
    objections=(objection("prix", "cher", PhaseName.GREETING, when="tension >= 3", label="C'est cher"),),
    assesses=((WELCOME, 3),),
    variants=(Variant(VariantId("pressee"), "Pressée", gauges=((TENSION, 2),)),),
)


def test_every_open_reply_tells_what_it_would_have_done() -> None:
    debrief = debriefed(PLAYED, "[solde],bonjour,creuser,conge")
    greeting, pressing = Consequences(debrief).at(debrief.turns[1])
    assert (greeting.id, greeting.points) == (ReplyId("bonjour"), 6)
    assert [(move.gauge, move.before, move.after) for move in greeting.gauges] == [(TRUST, 5, 6)]
    assert pressing.points == 0
    assert pressing.faults == (FaultId("pressure"),)
    assert [raised.label for raised in pressing.objections] == ["C'est cher"]


def test_consequences_follow_from_what_was_played_before() -> None:
    warm = debriefed(PLAYED, "[],bonjour,creuser,conge")
    assert Consequences(warm).at(warm.turns[2])[0].facts == ("Le fait projet",)
    cold = debriefed(PLAYED, "[],presser,ecouter,creuser,conge")
    assert Consequences(cold).at(cold.turns[3])[0].facts == ()


def test_turns_may_be_asked_for_in_any_order_on_any_day() -> None:
    debrief = debriefed(PLAYED, "[],bonjour,creuser,conge", Start(VariantId("pressee")))
    consequences = Consequences(debrief)
    (last,) = consequences.at(debrief.turns[-1])
    greeting, pressing = consequences.at(debrief.turns[1])
    assert last.id == ReplyId("conge")
    assert [(move.before, move.after) for move in pressing.gauges] == [(2, 5)]
    assert greeting == consequences.at(debrief.turns[1])[0]


def test_an_item_of_a_selection_gives_its_evidence() -> None:
    debrief = debriefed(PLAYED, "[solde],bonjour,creuser,conge")
    assert [(each.id, each.points) for each in Consequences(debrief).at(debrief.turns[0])] == [
        ("solde", 6),
        ("meteo", 0),
    ]


def test_a_turn_gives_back_its_command() -> None:
    debrief = debriefed(PLAYED, "[solde+meteo],bonjour,creuser,conge")
    assert command_of(debrief.turns[0]) == Select((ReplyId("solde"), ReplyId("meteo")))
    assert command_of(debrief.turns[1]) == Choose(ReplyId("bonjour"))
