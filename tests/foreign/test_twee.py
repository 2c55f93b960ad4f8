"""Twee 3: headers, tags, metadata, escapes, special passages."""

import pytest

from entretien.foreign.story import Link, Lost
from entretien.foreign.twee import is_twee, read_twee
from entretien.interchange.refusals import RefusedFileError
from samples.stories import TWEE


def test_a_story_has_its_title_its_start_and_its_passages() -> None:
    story = read_twee(TWEE, ())

    assert (story.title, story.origin, story.start) == ("Le guichet", "Twee", "Arrivée")
    assert list(story.passages) == ["Arrivée", "Récit", "Refus"]
    arrival = story.passages["Arrivée"]
    assert arrival.text == "Une dame pousse la porte. « Bonjour, j'ai un souci de carte. »"
    assert arrival.links == (
        Link("Qu'est-ce qui s'est passé ?", "Récit"),
        Link("Il faut prendre rendez-vous.", "Refus"),
    )
    assert story.passages["Refus"].links == ()


def test_what_has_no_equivalent_is_noted_with_its_place() -> None:
    notes = {(each.lost, each.place): each.text for each in read_twee(TWEE, ()).notes}

    assert notes[Lost.MACRO, "Arrivée"] == "<<set $confiance to 5>>"
    assert "D674C58C" in notes[Lost.SETTING, "StoryData"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("::Début", "Début"),
        (":: Début", "Début"),
        (":: Début [un deux]", "Début"),
        (':: Début {"position":"600,400"}', "Début"),
        (':: Début [un] {"position":"600,400"}', "Début"),
        (r":: Le \[vrai\] début \{1\} [un]", "Le [vrai] début {1}"),
        (r":: Une barre \\ oblique", r"Une barre \ oblique"),
        ("::", "sans nom"),
    ],
)
def test_a_header_gives_the_name_its_escapes_undone(header: str, name: str) -> None:
    assert list(read_twee(f"{header}\nBonjour.\n", ()).passages) == [name]


@pytest.mark.parametrize("tag", ["script", "stylesheet", "widget", "Twine.image"])
def test_code_and_pictures_are_noted_and_not_told(tag: str) -> None:
    story = read_twee(f":: Début\nBonjour.\n\n:: Autre [{tag}]\nalert(1)\n", ())

    assert list(story.passages) == ["Début"]
    assert [each.text for each in story.notes] == ["alert(1)"]


def test_two_passages_of_one_name_are_both_kept_and_links_go_to_the_first() -> None:
    story = read_twee(":: A\nUn. [[B]]\n:: B\nDeux.\n:: B\nTrois.\n", ())

    assert [(key, each.text) for key, each in story.passages.items()] == [
        ("A", "Un."),
        ("B", "Deux."),
        ("B (2)", "Trois."),
    ]
    assert [each.lost for each in story.notes] == [Lost.NAME]


def test_without_data_the_story_starts_at_start_or_at_the_first_passage() -> None:
    assert read_twee(":: A\nUn.\n:: Start\nDeux.\n", ()).start == "Start"
    assert read_twee(":: A\nUn.\n:: B\nDeux.\n", ()).start == "A"


@pytest.mark.parametrize("data", ["pas du JSON", "[]", '{"start": 3}', '{"start": "Absent"}', "[" * 100_000])
def test_data_that_mean_nothing_are_left_aside(data: str) -> None:
    assert read_twee(f":: StoryData\n{data}\n:: A\nUn.\n", ()).start == "A"


def test_what_comes_before_the_first_passage_is_noted() -> None:
    assert [each.text for each in read_twee("Un brouillon.\n:: A\nUn.\n", ()).notes] == ["Un brouillon."]


def test_a_text_without_any_passage_is_no_twee() -> None:
    assert not is_twee("Bonjour ::\n: non\n")
    assert is_twee("Bonjour\n:: A")


def test_a_story_that_tells_nothing_is_refused() -> None:
    with pytest.raises(RefusedFileError, match="aucun passage"):
        read_twee(":: StoryTitle\nRien\n", ())
