"""What a turn keeps of what happened."""

from entretien.kernel.ids import ExchangeId, VariantId
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Gate, Variant
from entretien.transcript.commands import Start
from samples.building import exchange, objection, phase, reaction, reply, scenario
from samples.debriefed import debriefed

PLAYED = scenario(
    phase(
        PhaseName.GREETING,
        exchange(
            "arrivee",
            reply("bonjour", "projets", effects=((TRUST, 2),), reactions=(reaction(say="Merci."),)),
            reply("presser", "projets", effects=((TENSION, 4),)),
        ),
    ),
    phase(
        PhaseName.DIAGNOSIS,
        exchange("projets", reply("fin", "end:accord")),
        exchange("trop_cher", reply("ecouter", "back", effects=((TENSION, -1),))),
    ),
    objections=(objection("prix", "trop_cher", PhaseName.GREETING, when="tension >= 4", label="C'est cher"),),
    variants=(Variant(VariantId("pressee"), "Pressée", gauges=((TENSION, 2),)),),
)


def test_gauges_are_told_as_they_stand_after_each_turn() -> None:
    turns = debriefed(PLAYED, "bonjour,fin").turns
    assert [dict(turn.gauges)[TRUST] for turn in turns] == [7, 7]


def test_gauges_start_as_they_did_that_day() -> None:
    debrief = debriefed(PLAYED, "presser,ecouter,fin", Start(VariantId("pressee")))
    assert [gauge.start for gauge in debrief.gauges if gauge.id == TENSION] == [2]
    assert [dict(turn.gauges)[TENSION] for turn in debrief.turns] == [6, 5, 5]


def test_a_turn_keeps_all_that_the_client_then_says_and_raises() -> None:
    debrief = debriefed(PLAYED, "presser,ecouter,fin")
    assert [line.say for line in debrief.opening] == ["Me voici en arrivee."]
    first, second, _last = debrief.turns
    assert [line.say for line in first.said] == ["Me voici en trop_cher."]
    assert [raised.label for raised in first.objections] == ["C'est cher"]
    assert second.objections == ()


def test_a_phase_entered_too_soon_is_told() -> None:
    held = scenario(
        phase(PhaseName.GREETING, exchange("arrivee", reply("foncer", "offre"))),
        phase(PhaseName.DIAGNOSIS, exchange("retenue", reply("fin", "end:accord"))),
        phase(
            PhaseName.PROPOSAL,
            exchange("offre", reply("vendre", "end:accord")),
            requires=Gate("trust >= 9", ExchangeId("retenue")),
        ),
        plan=((PhaseName.GREETING, PhaseName.PROPOSAL), (PhaseName.GREETING, PhaseName.DIAGNOSIS)),
    )
    first, _second = debriefed(held, "foncer,fin", bounded=False).turns
    assert first.held_back is PhaseName.PROPOSAL
