"""Cards say what one needs to choose; unfinished interviews come first."""

from dataclasses import replace

import pytest

from entretien.competences.reader import load
from entretien.content.library import Card
from entretien.gui.choose.presenter import Filters, channels, competences, levels, tiles
from entretien.history.mode import Mode
from entretien.history.records import AttemptHeader
from entretien.kernel.ids import CompetenceCode, ScenarioId
from entretien.scenario.phases import PhaseName
from entretien.scenario.speech import Channel
from samples.kept import header, result

LINA = Card(
    ScenarioId("lina"),
    "scenarios/lina.yaml",
    "d1",
    "La colocation de Lina",
    level=1,
    minutes=15,
    channel=Channel.BRANCH,
    persona_name="Lina Ferrand",
    persona_age=19,
    persona_occupation="étudiante",
    phases=(PhaseName.GREETING, PhaseName.DIAGNOSIS),
    competences=(CompetenceCode("C4.6.4"), CompetenceCode("C4.6.5")),
)
ROUSSEL = replace(
    LINA,
    id=ScenarioId("roussel"),
    title="Le coup de fil à Mme Roussel",
    level=3,
    channel=Channel.PHONE,
    persona_name="Ginette Roussel",
    persona_age=1,
    persona_occupation="retraitée",
    competences=(CompetenceCode("C4.6.4"),),
)
BROKEN = Card(ScenarioId("casse"), "scenarios/casse.yaml", "", "casse", mistakes=3)
CARDS = (LINA, ROUSSEL, BROKEN)


def played(card: Card, name: str, mark: float | None = None, *, over: bool = True) -> AttemptHeader:
    made = replace(header(name), scenario=card.id, turns=13)
    return replace(made, result=result(mark)) if over else made


def titles(filters: Filters) -> list[str]:
    return [tile.title for tile in tiles(CARDS, (), filters)]


def test_a_card_says_who_comes_and_what_it_takes() -> None:
    tile, *_others = tiles(CARDS, (), Filters())
    assert tile.who == "Lina Ferrand, 19 ans, étudiante"
    assert (tile.minutes, tile.marks, tile.badge) == ("15\u00a0min", "Pas encore joué", "")
    assert tile.plan == "Accueil → Découverte"
    assert tile.spoken == (
        "La colocation de Lina, Lina Ferrand, 19 ans, étudiante, niveau 1 sur 3, 15\u00a0min, En agence, "
        "Pas encore joué"
    )


def test_one_year_is_singular() -> None:
    assert "1 an," in tiles((ROUSSEL,), (), Filters())[0].who


def test_unfinished_interviews_stand_first_newest_first() -> None:
    headers = (
        played(LINA, "jeudi", over=False),
        played(ROUSSEL, "mercredi", 12),
        replace(played(ROUSSEL, "mardi", over=False), mode=Mode.EXAM, turns=0),
    )
    first, second, *others = tiles(CARDS, headers, Filters())
    assert (first.resumes, first.badge, first.marks) == ("jeudi", "Reprendre, tour 14", "Entraînement")
    assert (second.resumes, second.badge, second.marks) == ("mardi", "Reprendre, tour 1", "Examen")
    assert [tile.title for tile in others] == [LINA.title, ROUSSEL.title, BROKEN.title]
    assert all(tile.resumes is None for tile in others)


def test_a_card_gives_the_last_and_the_best_mark() -> None:
    headers = (played(LINA, "c", 9.5), played(LINA, "b", 14), played(LINA, "a"))
    assert tiles((LINA,), headers, Filters())[0].marks == "Meilleure note 14/20 · dernière 9,5/20"


def test_where_no_mark_is_known_the_card_counts_the_plays() -> None:
    headers = (played(LINA, "b"), played(LINA, "a"))
    assert tiles((LINA,), headers, Filters())[0].marks == "Joué 2 fois"


def test_a_scenario_with_mistakes_says_so_instead_of_its_client() -> None:
    tile = tiles((BROKEN,), (), Filters())[0]
    assert tile.badge == "3 fautes"
    assert "ne peut pas être joué" in tile.who
    assert tile.marks == ""


@pytest.mark.parametrize("text", ["colocation", "LINA fer", "etudiante", "C4.6.5", "  19 "])
def test_search_takes_words_as_people_type_them(text: str) -> None:
    assert titles(Filters(text)) == [LINA.title]


def test_filters_add_up() -> None:
    welcome = CompetenceCode("C4.6.4")
    assert titles(Filters(competence=welcome)) == [LINA.title, ROUSSEL.title]
    assert titles(Filters(competence=welcome, level=3)) == [ROUSSEL.title]
    assert titles(Filters(competence=welcome, level=3, channel=Channel.BRANCH)) == []


def test_a_filter_also_holds_for_unfinished_interviews() -> None:
    headers = (played(LINA, "jeudi", over=False),)
    assert tiles(CARDS, headers, Filters(level=3))[0].resumes is None


def test_only_what_differs_is_offered() -> None:
    playable = (LINA, ROUSSEL)
    assert levels(playable) == (1, 3)
    assert channels(playable) == (Channel.BRANCH, Channel.PHONE)
    offered = competences(playable, load().competences())
    assert [each.code for each in offered] == ["C4.6.4", "C4.6.5"]


def test_no_filter_is_false() -> None:
    assert not Filters()
    assert Filters(text="x")
