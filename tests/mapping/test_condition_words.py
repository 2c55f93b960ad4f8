"""Conditions told to who may know everything."""

import pytest

from entretien.kernel.ids import GaugeId
from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.references import References
from entretien.scenario.gauges import Gauge
from entretien.scenario.phases import PhaseName
from samples.building import desk, exchange, fact, gauges, item, objection, phase, reply, scenario, selection

SCENARIO = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde"))),
    phase(
        PhaseName.GREETING, exchange("a", reply("saluer", "b")), exchange("b", reply("finir", "end:accord"))
    ),
    facts=(fact("montreal"),),
    gauges=(*gauges(), Gauge(GaugeId("piece_vue"), 0, 1, 0, "la pièce a été vue")),
    objections=(objection("frais", "b", PhaseName.GREETING, label="La peur des frais"),),
)
WORDS = ConditionWords(SCENARIO, References(SCENARIO))


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("trust >= 3", "confiance d'au moins 3"),
        ("not trust >= 3", "confiance de moins de 3"),
        ("tension > 8", "tension de plus de 8"),
        ("interest == 5", "intérêt de 5 exactement"),
        ("interest != 5", "intérêt autre que 5"),
        ("turns >= 8", "nombre de tours d'au moins 8"),
        ("trust - tension <= 2", "confiance − tension d'au plus 2"),
        ("trust >= tension + 2", "confiance d'au moins tension + 2"),
        ("known(montreal)", "su\u00a0: «\u00a0Le fait montreal\u00a0»"),
        ("not known(montreal)", "pas su\u00a0: «\u00a0Le fait montreal\u00a0»"),
        ("chosen(saluer)", "choisi\u00a0: 2.1a"),
        ("not chosen(solde)", "pas choisi\u00a0: Retenir solde"),
        ("visited(b)", "passé par 2.2"),
        ("in_phase(greeting)", "phase «\u00a0Accueil\u00a0»"),
        ("not raised(frais)", "pas objecté\u00a0: «\u00a0La peur des frais\u00a0»"),
        ("piece_vue", "la pièce a été vue"),
        ("not piece_vue", "pas encore\u00a0: la pièce a été vue"),
        ("trust >= 3 and tension < 5", "confiance d'au moins 3 et tension de moins de 5"),
        (
            "trust >= 3 and (piece_vue or visited(b))",
            "confiance d'au moins 3 et (la pièce a été vue ou passé par 2.2)",
        ),
        ("not (piece_vue and visited(b))", "pas à la fois (la pièce a été vue et passé par 2.2)"),
        ("not not piece_vue", "la pièce a été vue"),
    ],
)
def test_a_condition_is_told_in_words(condition: str, words: str) -> None:
    assert WORDS.of(condition) == words


def test_no_condition_needs_no_word() -> None:
    assert WORDS.of(None) == ""


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (None, ""),
        ("trust >= 3 and chosen(saluer)", "confiance d'au moins 3"),
        ("tension >= 9 or trust <= 0", "tension d'au moins 9 ou confiance d'au plus 0"),
        ("tension >= 9 or visited(b)", ""),
        ("not trust >= 3", "confiance de moins de 3"),
        ("turns >= 8", ""),
        ("piece_vue", ""),
        ("not known(montreal)", ""),
    ],
)
def test_of_a_condition_whoever_plays_the_client_is_told_her_mood(condition: str | None, words: str) -> None:
    assert WORDS.of_mood(condition) == words


@pytest.mark.parametrize(
    "condition", ["trust >", "known(nowhere)", "in_phase(nowhere)", "nothing >= 3", "1 +"]
)
def test_a_condition_being_written_has_no_words_before_it_is_one(condition: str) -> None:
    assert WORDS.of_draft(condition) == ""


def test_a_condition_being_written_has_the_words_of_one_that_is() -> None:
    assert WORDS.of_draft("trust >= 3") == WORDS.of("trust >= 3")
