"""What may be named is read from the text as it is, in the words of those who wrote it."""

import pytest

from entretien.application.authoring.vocabulary import Vocabulary
from entretien.application.authoring.wording import Term, format_terms, format_word
from entretien.competences.reader import load
from entretien.content.names import Space
from entretien.kernel.paths import shipped
from entretien.manuscript.manuscript import Manuscript
from entretien.scenario.speech import Kind

LINA = Manuscript.of(shipped("scenarios", "colocation_lina.yaml").read_text(encoding="utf-8"))
WORDS = Vocabulary(LINA, load())


@pytest.mark.parametrize(
    ("space", "term"),
    [
        (Space.EXCHANGE, Term("pas_si_vite", "Découverte\u00a0: pas si vite")),
        (Space.FACT, Term("montreal", "Elle part étudier à Montréal de septembre à décembre")),
        (Space.GAUGE, Term("trust", "confiance")),
        (Space.PHASE, Term("greeting", "Accueil")),
        (Space.OBJECTION, Term("frais_non_dits", "«\u00a0Encore un frais caché\u202f?\u00a0»")),
        (Space.ENDING, Term("impasse", "Impasse (impasse)")),
        (
            Space.REPLY,
            Term("install_cafe", "Je vous en prie. Un verre d'eau, un café, avant de commencer\u202f?"),
        ),
    ],
)
def test_each_name_has_its_words(space: Space, term: Term) -> None:
    assert term in WORDS.of(space)


def test_only_competences_that_are_assessed_may_be_proved() -> None:
    assessed = {each.name for each in WORDS.of(Space.COMPETENCE)}
    assert len(assessed) == 14
    assert assessed < {each.name for each in WORDS.framework_competences()}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", ""),
        ("back", "reprendre où l'on en était"),
        ("cadre", "Accueil\u00a0: cadre"),
        ("end:abandon", "fin\u00a0: Entretien abandonné (abandon)"),
        ("nulle_part", "nulle_part"),
    ],
)
def test_a_way_is_told_wherever_it_leads(name: str, words: str) -> None:
    assert WORDS.way(name) == words


def test_everywhere_one_may_go_is_offered_once() -> None:
    names = [each.name for each in WORDS.ways()]
    assert len(names) == len(set(names))
    assert {"cadre", "end:impasse", "back"} <= set(names)


def test_a_reply_is_called_by_its_first_words() -> None:
    assert WORDS.reply("accueil_tutoyer") == "«\u00a0Salut Lina, c'est bien ça\u202f? Viens, on…\u00a0»"


def test_a_half_written_text_has_a_vocabulary_too() -> None:
    words = Vocabulary(Manuscript.of("phases: à écrire\nfacts: [un]\nendings: {fin: ici}\n"), load())
    assert words.exchanges() == ()
    assert words.facts() == ()
    assert words.endings()[0] == Term("fin", "fin (fin)")


def test_words_of_the_format_are_those_that_learners_see() -> None:
    kinds = tuple(each.value for each in Kind)
    assert Term("open_question", "question ouverte") in format_terms(kinds)
    assert format_word(kinds, "nothing_like_it") == "nothing_like_it"
    assert format_terms(("auburn", "black")) == (Term("auburn", "auburn"), Term("black", "black"))
