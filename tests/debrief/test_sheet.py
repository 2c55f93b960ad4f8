"""The debrief sheet: the ten items a trainer expects (handbook § 3.5)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from entretien.analysis.worth import Alternative, Worth
from entretien.competences.reader import load
from entretien.debrief.debrief import Debrief
from entretien.debrief.landmarks import landmarks
from entretien.debrief.sheet import COMMENT_LENGTH, Sheet, sheet
from entretien.debrief.sheet_grid import PROOF_LENGTH
from entretien.debrief.sheet_self import OwnView
from entretien.history.annotations import Annotation
from entretien.history.records import Origin
from entretien.history.self_assessment import SelfAssessment
from entretien.kernel.ids import AnnotationId, CompetenceCode, EndingId, FaultId, VariantId
from entretien.scenario.ending import Ending, EndingKind
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario, Variant
from entretien.scenario.speech import Domain, Kind
from entretien.transcript.commands import Start
from samples.building import (
    DIAGNOSIS,
    WELCOME,
    desk,
    exchange,
    fact,
    item,
    phase,
    reaction,
    reply,
    scenario,
    selection,
)
from samples.debriefed import debriefed, weighed
from samples.kept import NOON

NEGOTIATION = CompetenceCode("C4.6.7")
SCENARIO = scenario(
    desk(
        PhaseName.PREPARATION,
        selection("viser", item("clarifier", C4_6_2=1), item("vendre", C4_6_2=-1), item("lire_le_dossier")),
    ),
    phase(
        PhaseName.GREETING,
        exchange(
            "a",
            reply(
                "saluer",
                "b",
                kind=Kind.OPEN_QUESTION,
                evidence=((WELCOME, 3),),
                reactions=(reaction(reveals=("montreal",)),),
            ),
            reply("promettre", "b", kind=Kind.PROMISE, evidence=((WELCOME, -1),), fault=FaultId("promise")),
            reply("presser", "b", evidence=((WELCOME, -2),), fault=FaultId("pressure")),
        ),
        exchange(
            "b",
            reply("ecouter", "end:accord", evidence=((DIAGNOSIS, 2),)),
            reply("couper", "end:accord", kind=Kind.INTERRUPTION, say="Malheureusement, c'est impossible."),
        ),
    ),
    facts=(fact("montreal", latent=True), fact("loyer", domain=Domain.HOUSING)),
    assesses=((WELCOME, 2), (DIAGNOSIS, 1), (NEGOTIATION, 1)),
    variants=(Variant(VariantId("pressee"), "Elle a cours dans vingt minutes"),),
)
WELL, BADLY = "[clarifier],saluer,ecouter", "[clarifier+vendre],promettre,couper"


def sheet_of(debrief: Debrief, *annotations: Annotation, said: SelfAssessment | None = None) -> Sheet:
    return sheet(debrief, load(), landmarks(), 2, annotations, said)


def written(text: str, turn: int | None = None, code: str = "", level: str = "") -> Annotation:
    competence = CompetenceCode(code) if code else None
    return Annotation(AnnotationId(text[:8]), text, NOON, turn, competence, level)


def test_1_the_heading_says_who_when_and_what() -> None:
    fields = {each.label: each.value for each in sheet_of(debriefed(SCENARIO, WELL)).fields}

    assert fields == {
        "Apprenant": "Noa",
        "Date": fields["Date"],
        "Scénario": "Un essai",
        "Client": "Alix Morel, en agence",
        "Date de référence": "16 mars 2026",
        "Durée réelle": "36\u00a0s pour 15\u00a0min prévues, 3 tours",
        "Tentative": "n°\u00a02 (entraînement)",
    }
    assert fields["Date"].startswith("16/03/2026 à ")


def test_1_a_variant_of_the_day_is_named_by_its_label() -> None:
    debrief = debriefed(SCENARIO, WELL, Start(VariantId("pressee")))
    assert "Elle a cours dans vingt minutes" in {each.value for each in sheet_of(debrief).fields}


def test_1_an_attempt_altered_after_the_fact_says_so() -> None:
    debrief = debriefed(SCENARIO, WELL)
    altered = replace(debrief, header=replace(debrief.header, origin=Origin(NOON + timedelta(days=1), 2)))

    assert [each.value for each in sheet_of(altered).fields if each.label == "Intégrité"] == [
        "modifiée après coup à partir du tour 2"
    ]


def test_2_objectives_are_what_was_picked_as_such() -> None:
    objectives, outcome = sheet_of(debriefed(SCENARIO, "[clarifier+lire_le_dossier],saluer,ecouter")).goals

    assert objectives.value == "Retenir clarifier"
    assert outcome.value == "Accord. Fin\u00a0: accord."


def test_2_an_interview_without_objective_or_end_says_so() -> None:
    objectives, outcome = sheet_of(debriefed(SCENARIO, "[],saluer")).goals

    assert objectives.value == "Aucun n'a été noté."
    assert outcome.value == "L'entretien n'est pas terminé."


def test_2_a_scenario_that_asks_for_no_objective_blames_nobody() -> None:
    played = scenario(phase(PhaseName.GREETING, exchange("a", reply("saluer", "end:accord"))))
    assert sheet_of(debriefed(played, "saluer")).goals[0].value == "Ce scénario n'en demandait pas."


def test_3_the_grid_ticks_a_level_and_quotes_what_proves_it() -> None:
    grid = sheet_of(debriefed(SCENARIO, BADLY)).grid
    welcome = grid.criteria[0]

    assert [each.short for each in grid.columns] == ["TI", "I", "S", "TS", "NE"]
    assert (welcome.code, welcome.weight, welcome.points) == (WELCOME, "2", "\u22121/3")
    assert welcome.ticked == 0
    assert welcome.proof is not None
    assert (welcome.proof.turn, welcome.proof.points) == ("T2", "\u22121")
    assert welcome.proof.words == "«\u00a0Je dis promettre.\u00a0»"


def test_3_a_competence_that_cannot_be_assessed_and_one_that_was_not_shown() -> None:
    _welcome, diagnosis, negotiation, _objectives = sheet_of(debriefed(SCENARIO, BADLY)).grid.criteria

    assert diagnosis.ticked == 0
    assert diagnosis.proof is None
    assert diagnosis.remarks == ("Non atteinte\u00a0: rien ne l'a montrée.",)
    assert negotiation.ticked == 4
    assert negotiation.remarks == ()


def test_3_without_bounds_nothing_is_ticked_and_the_mark_says_why() -> None:
    told = sheet_of(debriefed(SCENARIO, WELL, bounded=False))

    assert {each.ticked for each in told.grid.criteria} == {None}
    assert told.result.mark == "–"
    assert told.result.remark.startswith("Pas de note")
    assert told.result.profile == ""


def test_3_a_long_reply_is_cut() -> None:
    wordy = scenario(
        phase(
            PhaseName.GREETING,
            exchange("a", reply("a1", "end:accord", say="mot " * 200, evidence=((WELCOME, 1),))),
        )
    )
    proof = sheet_of(debriefed(wordy, "a1")).grid.criteria[0].proof

    assert proof is not None
    assert len(proof.words) <= PROOF_LENGTH
    assert proof.words.endswith("…\u00a0»")


def test_3_the_trainer_s_level_is_the_one_ticked_and_the_computed_one_stays_visible() -> None:
    welcome = sheet_of(
        debriefed(SCENARIO, BADLY), written("Il a souri.", code=WELCOME, level="S")
    ).grid.criteria[0]

    assert welcome.ticked == 2
    assert welcome.remarks == ("Formateur (calculé\u00a0: TI)\u00a0: Il a souri.",)


def test_3_a_remark_written_later_takes_no_level_back_and_both_are_read() -> None:
    annotations = (
        written("Il a souri.", code=WELCOME, level="NE"),
        written("À revoir.", code=WELCOME),
        written("Un mot.", code=WELCOME),
        written("De plus.", code=WELCOME),
    )
    welcome = sheet_of(debriefed(SCENARIO, BADLY), *annotations).grid.criteria[0]

    assert welcome.ticked == 4
    assert welcome.remarks == (
        "Formateur (calculé\u00a0: TI)\u00a0: Il a souri.",
        "Formateur\u00a0: Un mot.",
        "Formateur\u00a0: De plus.",
    )


def test_3_the_profile_comes_with_the_mark() -> None:
    told = sheet_of(debriefed(SCENARIO, WELL))

    assert (told.result.mark, told.result.maximum) == ("20", "20")
    assert told.result.profile == "TS\u00a0×\u00a02, NE\u00a0×\u00a01"


def test_3_a_capped_mark_names_the_fault() -> None:
    result = sheet_of(debriefed(SCENARIO, "[clarifier],promettre,ecouter")).result

    assert result.mark == "0"
    assert result.remark == ""  # nothing was left to cap
    capped = sheet_of(debriefed(scenario_that_forgives(), "promettre")).result
    assert (capped.mark, capped.remark) == (
        "8",
        "Plafonnée par la faute «\u00a0Promesse sans garantie\u00a0»\u00a0; sans elle, 20.",
    )


def test_4_times_stand_beside_their_landmark() -> None:
    habits = sheet_of(debriefed(SCENARIO, WELL)).habits

    assert [(each.phase, each.share, each.expected, each.verdict) for each in habits.times] == [
        ("Préparation", "–", "–", ""),
        ("Accueil", "100\u00a0%", "5 à 10\u00a0%", "long"),
    ]
    assert habits.talk.endswith("\u00a0%")


def test_5_needs_are_found_or_missed_by_domain() -> None:
    needs = sheet_of(debriefed(SCENARIO, WELL)).needs

    assert needs.summary == "1 trouvée sur 2"
    assert needs.latent == "1 besoin latent vu sur 1"
    assert [(each.label, [(it.label, it.turn) for it in each.facts]) for each in needs.domains] == [
        ("Logement, charges", [("Le fait loyer", "")]),
        ("Projets et préoccupations", [("Le fait montreal", "T2")]),
    ]


def test_6_questions_and_words_to_watch_are_counted() -> None:
    habits = sheet_of(debriefed(SCENARIO, BADLY)).habits

    assert [each.count for each in habits.questions] == ["0", "0", "0", "0", "0"]
    assert [(each.label, each.count, each.detail) for each in habits.words] == [
        ("Mots noirs", "2", "malheureusement, impossible"),
        ("Sigles non expliqués", "0", ""),
        ("Jargon non expliqué", "0", ""),
    ]


def test_7_faults_made_come_with_their_rule_and_those_avoided_were_within_reach() -> None:
    conduct = sheet_of(debriefed(SCENARIO, BADLY)).conduct
    [made] = conduct.broken

    assert (made.label, made.effect) == ("Promesse sans garantie", "note plafonnée à 8/20")
    assert made.occasions == ("T2 «\u00a0Je dis promettre.\u00a0»",)
    assert made.rule.startswith("Promettre")
    assert made.source.startswith("Manuel")
    assert conduct.kept == ("Pression ou irrespect",)
    assert conduct.dated == "16 mars 2026"


def test_8_each_axis_says_what_to_say_instead() -> None:
    advice = sheet_of(debriefed(SCENARIO, BADLY)).advice
    axis = advice.axes[0]

    assert advice.strengths == ()
    assert axis.label == "Contacter et accueillir"
    assert (axis.turn, axis.said, axis.instead) == (
        "T2",
        "«\u00a0Je dis promettre.\u00a0»",
        "«\u00a0Je dis saluer.\u00a0»",
    )
    assert axis.gesture


def test_8_what_a_choice_cost_is_said_once_it_is_known_and_never_invented() -> None:
    debrief = debriefed(SCENARIO, BADLY)
    worth = Worth(8, 4, (Alternative("saluer", 6, 8), Alternative("promettre", -2, 4)))

    assert sheet_of(debrief).advice.axes[0].cost == ""
    assert sheet_of(weighed(debrief, {2: worth})).advice.axes[0].cost == "10 points sur 20"


def test_8_strengths_are_quoted() -> None:
    [welcome, _diagnosis] = sheet_of(debriefed(SCENARIO, WELL)).advice.strengths
    assert (welcome.turn, welcome.words) == ("T2", "«\u00a0Je dis saluer.\u00a0»")


def test_9_what_the_learner_said_stands_beside_what_was_proved() -> None:
    said = SelfAssessment(
        ((WELCOME, "S"), (DIAGNOSIS, "TI"), (NEGOTIATION, "S")), "L'accueil.", "Le prix.", NOON
    )

    told = sheet_of(debriefed(SCENARIO, BADLY), said=said)

    assert [each.own for each in told.grid.criteria] == ["S", "TI", "S", ""]
    assert (told.own.strength, told.own.axis) == ("L'accueil.", "Le prix.")
    assert told.own.gap == "comme les preuves\u00a0: 1\u00a0; au-dessus\u00a0: 1\u00a0; en dessous\u00a0: 0"


def test_9_what_was_not_said_is_left_to_be_written() -> None:
    told = sheet_of(debriefed(SCENARIO, BADLY))
    assert {each.own for each in told.grid.criteria} == {""}
    assert told.own == OwnView()


def test_10_the_trainer_s_comments_come_on_the_whole_first_then_by_turn() -> None:
    told = sheet_of(
        debriefed(SCENARIO, WELL),
        written("Troisième tour.", turn=3),
        written("Premier tour.", turn=1),
        written("Bon entretien."),
        written("Sur une compétence.", code=DIAGNOSIS),
    )

    assert told.comments == ("Bon entretien.", "T1\u00a0: Premier tour.", "T3\u00a0: Troisième tour.")


def test_10_a_long_comment_is_cut() -> None:
    [comment] = sheet_of(debriefed(SCENARIO, WELL), written("mot " * 900)).comments
    assert len(comment) <= COMMENT_LENGTH


@pytest.mark.parametrize("kind", [EndingKind.WALK_OUT, EndingKind.ABANDON])
def test_an_interview_broken_off_has_its_sheet(kind: EndingKind) -> None:
    broken = scenario(
        phase(PhaseName.GREETING, exchange("a", reply("a1", "end:fin"))),
        endings=(),
    )
    broken = replace(broken, endings=(Ending(EndingId("fin"), kind),))
    assert sheet_of(debriefed(broken, "a1")).goals[1].value


def scenario_that_forgives() -> Scenario:
    """The fault is made by the best reply."""
    return scenario(
        phase(
            PhaseName.GREETING,
            exchange(
                "a", reply("promettre", "end:accord", evidence=((WELCOME, 3),), fault=FaultId("promise"))
            ),
        )
    )
