"""The learner's words, quoted."""

import pytest

from entretien.debrief.quoting import Quotes, quoted, shortened
from entretien.scenario.phases import PhaseName
from samples.building import desk, exchange, item, phase, reply, scenario, selection
from samples.debriefed import debriefed

PLAYED = scenario(
    desk(PhaseName.PREPARATION, selection("lire", item("solde"), item("age"))),
    phase(PhaseName.GREETING, exchange("a", reply("saluer", "end:accord", say="Bonjour.", act="se lever"))),
)


@pytest.mark.parametrize(
    ("turn", "source", "words"),
    [
        (1, "age", "«\u00a0Retenir age\u00a0»"),
        (2, "saluer", "«\u00a0Bonjour.\u00a0» (se lever)"),
        (2, "accord", "Fin de l'entretien\u00a0: Accord"),
    ],
)
def test_what_earned_points_is_quoted(turn: int, source: str, words: str) -> None:
    assert Quotes(debriefed(PLAYED, "[solde+age],saluer", bounded=False)).source(turn, source) == words


def test_a_quotation_inside_another_has_the_inner_marks() -> None:
    assert quoted("Le motif est «\u00a0ouvrir\u00a0».") == "«\u00a0Le motif est “ouvrir”.\u00a0»"


def test_a_short_text_is_left_whole() -> None:
    assert shortened("Bonjour Madame.", 15) == "Bonjour Madame."


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Bonjour Madame, asseyez-vous.", "Bonjour Madame…"),
        ("«\u00a0Bonjour Madame, asseyez-vous.\u00a0»", "«\u00a0Bonjour…\u00a0»"),
        ("«\u00a0Oui.\u00a0» (se lever, sourire)", "«\u00a0Oui.\u00a0» (se…"),
    ],
)
def test_a_long_text_is_cut_at_a_word_and_its_quotation_closed(text: str, cut: str) -> None:
    assert shortened(text, 20) == cut
    assert len(cut) <= 20
