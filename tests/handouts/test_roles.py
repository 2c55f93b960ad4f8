"""The role cards: each player is told what is theirs to know, and nothing that is not."""

from dataclasses import replace

from entretien.competences.reader import load
from entretien.handouts.roles import Roles, roles
from entretien.kernel.ids import EndingId, FactId, FaultId
from entretien.scenario.ending import Ending, EndingKind
from entretien.scenario.exchange import ClientLine
from entretien.scenario.gauges import TENSION, TRUST
from entretien.scenario.persona import Persona
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Briefing, FileEntry, Scenario
from entretien.scenario.speech import Kind, Mood, Motivation
from samples.building import (
    PERSONA,
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

CLIENT = Persona(
    PERSONA.id,
    "Alix Morel",
    30,
    "fleuriste",
    temperament="pressée",
    motivations=((Motivation.MONEY, -1), (Motivation.COMFORT, 1), (Motivation.SECURITY, 2)),
    walks_out_when="tension >= 9 or trust <= 0",
)
SCENARIO: Scenario = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde", C4_6_1=1), minimum=1, maximum=1)),
    phase(
        PhaseName.GREETING,
        exchange(
            "a",
            reply(
                "ecouter",
                "b",
                kind=Kind.EMPATHY,
                effects=((TRUST, 2),),
                reactions=(
                    reaction(say="Tout, si vous voulez.", when="trust >= 8", reveals=("loyer",)),
                    reaction(say="Sept cents.", when="trust >= 4", reveals=("loyer",)),
                    reaction(say="Ah non."),
                ),
            ),
            reply(
                "juger",
                "b",
                kind=Kind.JUDGEMENT,
                effects=((TRUST, -1), (TENSION, 1)),
                fault=FaultId("pressure"),
            ),
            client=(
                ClientLine("Vite.", Mood.IMPATIENT, when="tension >= 4"),
                ClientLine("Bonjour.", cue="elle reste debout"),
            ),
        ),
        exchange(
            "b",
            reply("finir", "end:accord"),
            client=(ClientLine("J'ai un bail.", reveals=(FactId("bail"),)),),
        ),
        exchange("cher", reply("creuser", "back"), client=(ClientLine("C'est cher, non ?"),)),
    ),
    persona=CLIENT,
    facts=(fact("loyer", latent=True), fact("bail"), fact("jamais")),
    objections=(objection("prix", "cher", PhaseName.GREETING, label="Le prix", when="trust <= 5"),),
    briefing=Briefing("Recevoir Alix Morel.", (FileEntry("Motif", "un crédit"),)),
)


def cards(**fields: object) -> Roles:
    return roles(replace(SCENARIO, **fields), load())  # type: ignore[arg-type]


def test_the_client_knows_who_she_is() -> None:
    traits = {each.label: each.value for each in cards().client.traits}

    assert traits == {
        "Vous êtes": "Alix Morel, 30 ans, fleuriste",
        "Caractère": "pressée",
        "Ce qui vous parle": "Sécurité, Confort",
        "Votre humeur": "confiance 5 sur 10, tension 0 sur 10 au départ\u00a0; tenez ces deux compteurs "
        "de tête, ou sur ce papier.",
        "Vous partez si": "tension d'au moins 9 ou confiance d'au plus 0",
    }


def test_a_secret_tells_what_brings_it_out_at_the_least() -> None:
    loyer, bail, jamais = cards().client.secrets

    [way] = loyer.ways
    assert loyer.latent
    assert (way.asked, way.when, way.says) == (
        "«\u00a0Je dis ecouter.\u00a0»",
        "confiance d'au moins 4",
        "«\u00a0Sept cents.\u00a0»",
    )
    assert [(each.asked, each.says) for each in bail.ways] == [
        ("«\u00a0Je dis ecouter.\u00a0»", "«\u00a0J'ai un bail.\u00a0»")
    ]
    assert jamais.ways == ()


def test_the_client_knows_what_soothes_and_what_hurts_her() -> None:
    card = cards().client

    assert [(each.kind, each.moves, each.says) for each in card.soothed] == [
        ("empathie", "confiance +2", "«\u00a0Tout, si vous voulez.\u00a0»")
    ]
    assert [(each.kind, each.moves) for each in card.hurt] == [("jugement", "confiance −1, tension +1")]


def test_what_she_raises_is_told_apart_from_the_script() -> None:
    card = cards().client

    [resistance] = card.resistances
    assert (resistance.label, resistance.when, resistance.phases, resistance.says) == (
        "Le prix",
        "confiance d'au plus 5",
        "Accueil",
        "«\u00a0C'est cher, non ?\u00a0»",
    )
    [scene] = card.scenes
    assert [(each.says, each.when, each.manner) for each in scene.lines] == [
        ("«\u00a0Bonjour.\u00a0»", "", "elle reste debout"),
        ("«\u00a0Vite.\u00a0»", "tension d'au moins 4", "sans patience"),
        ("«\u00a0J'ai un bail.\u00a0»", "", ""),
    ]
    assert scene.first_half + scene.second_half == scene.lines


def test_endings_that_are_not_hers_to_play_are_left_out() -> None:
    endings = (
        Ending(EndingId("accord"), EndingKind.AGREEMENT, "Elle signe."),
        Ending(EndingId("autre"), EndingKind.AGREEMENT, "Elle signe aussi."),
        Ending(EndingId("abandon"), EndingKind.ABANDON, "Vous partez."),
        Ending(EndingId("refus"), EndingKind.REFUSAL),
    )

    assert [(each.kind, each.text) for each in cards(endings=endings).client.endings] == [
        ("Accord", "Elle signe.")
    ]


def test_the_learner_is_told_what_is_known_before_and_nothing_else() -> None:
    card = cards().learner

    assert [(each.label, each.value) for each in card.client_file] == [("Motif", "un crédit")]
    told = repr(card)
    for hidden in ("pressée", "Le fait loyer", "Le prix", "fleuriste"):
        assert hidden not in told


def test_the_observer_has_the_grid_the_facts_and_the_faults_of_this_scenario() -> None:
    card = cards().observer

    [criterion] = card.criteria
    assert (criterion.code, criterion.weight) == (WELCOME, 1)
    assert criterion.seen
    assert card.phases == ("Accueil",)
    assert [each.label for each in card.facts] == ["Le fait loyer", "Le fait bail", "Le fait jamais"]
    assert card.faults == ("Pression ou irrespect",)
    assert card.levels[0] == "TI"
