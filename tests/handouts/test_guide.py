"""The instructor guide: everything the learner is not told."""

from entretien.competences.reader import load
from entretien.handouts.guide import guide
from entretien.kernel.ids import ExchangeId, FaultId
from entretien.scenario.persona import Persona
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Briefing, FileEntry, Gate, Scenario
from entretien.scenario.speech import Motivation
from entretien.transcript.commands import Start
from entretien.transcript.path import read_path
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
    motivations=((Motivation.MONEY, -1), (Motivation.SECURITY, 2)),
    walks_out_when="tension >= 9",
)
SCENARIO: Scenario = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde", C4_6_1=1), minimum=1, maximum=1)),
    phase(
        PhaseName.GREETING,
        exchange(
            "a",
            reply(
                "saluer",
                "b",
                evidence=((WELCOME, 2),),
                feedback="Bien.",
                reactions=(reaction(reveals=("loyer",)),),
            ),
            reply("presser", "b", fault=FaultId("pressure"), when="trust >= 6"),
        ),
    ),
    phase(
        PhaseName.DIAGNOSIS,
        exchange("b", reply("ecouter", reactions=(reaction(reveals=("loyer",)),)), hub=True, to="c"),
        exchange("c", reply("finir", "end:accord"), reply("rester", "b")),
        exchange("frais", reply("creuser", "back")),
        requires=Gate("trust >= 3", ExchangeId("frais")),
    ),
    persona=CLIENT,
    facts=(fact("loyer", latent=True), fact("jamais")),
    objections=(objection("prix", "frais", PhaseName.DIAGNOSIS, when="known(loyer)", label="Le prix"),),
    briefing=Briefing("Recevoir Alix.", (FileEntry("Motif", "un compte"),)),
)


def test_the_client_is_told_whole() -> None:
    told = {each.label: each.value for each in guide(SCENARIO, load()).persona}

    assert told == {
        "Qui": "Alix Morel, 30 ans, fleuriste",
        "Tempérament": "pressée",
        "Au départ": "confiance 5 sur 10, tension 0 sur 10, intérêt 5 sur 10",
        "Ressorts (SONCASE)": "Sécurité +2, Argent \u22121",
        "Quitte l'entretien": "tension d'au moins 9",
    }


def test_the_interview_is_told_with_its_competences() -> None:
    told = {each.label: each.value for each in guide(SCENARIO, load(), "Elle a cours").fields}

    assert told["Niveau"] == "1 sur 3"
    assert told["Variante du jour"] == "Elle a cours"
    assert told["Compétences évaluées"] == "C4.6.4 Contacter et accueillir (coef.\u00a01)"


def test_a_fact_says_where_the_client_tells_it() -> None:
    found, missing = guide(SCENARIO, load()).facts

    assert (found.label, found.latent, found.ways) == ("Le fait loyer", True, "2.1a, 3.1a")
    assert missing.ways == ""


def test_the_map_says_where_each_exchange_leads() -> None:
    lines = [(each.number, each.leads) for told in guide(SCENARIO, load()).phases for each in told.map]

    assert lines == [
        ("2.1", "3.1"),
        ("3.1", "carrefour · 3.2"),
        ("3.2", "F1 (Accord) · 3.1"),
        ("3.3", "reprise"),
    ]


def test_a_phase_says_what_it_asks_before_it_opens() -> None:
    assert [each.gate for each in guide(SCENARIO, load()).phases] == [
        "",
        "",
        "S'ouvre si\u00a0: confiance d'au moins 3\u00a0; sinon 3.3.",
    ]


def test_objections_say_when_they_come_and_what_they_lead_to() -> None:
    [told] = guide(SCENARIO, load()).objections

    assert (told.kind, told.label, told.phases, told.leads) == ("Objection", "Le prix", "Découverte", "3.3")
    assert told.when == "su\u00a0: «\u00a0Le fait loyer\u00a0»"


def test_endings_are_numbered_as_replies_call_them() -> None:
    endings = guide(SCENARIO, load()).endings

    assert [(each.number, each.kind) for each in endings] == [
        ("F1", "Accord"),
        ("F2", "Entretien abandonné"),
        ("F3", "Départ du client"),
        ("F4", "Impasse"),
    ]


def test_faults_say_where_they_wait() -> None:
    [told] = guide(SCENARIO, load()).faults
    assert (told.label, told.where) == ("Pression ou irrespect", "2.1b")


def test_the_best_path_is_told_step_by_step_when_it_is_given() -> None:
    best = (Start(), *read_path("[solde],saluer,ecouter,creuser,finir"))

    told = guide(SCENARIO, load(), best=best).best

    assert [(each.number, each.phase, each.reference) for each in told] == [
        ("1", "Préparation", ""),
        ("2", "Accueil", "2.1a"),
        ("3", "Découverte", "3.1a"),
        ("4", "Découverte", "3.3a"),
        ("5", "Découverte", "3.2a"),
    ]
    assert told[0].words == "Retenir solde"
    assert guide(SCENARIO, load()).best == ()
