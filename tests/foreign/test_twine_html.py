"""The page that Twine 2 publishes."""

import time

import pytest

from entretien.foreign.story import Link, Lost
from entretien.foreign.twine_html import is_twine, read_twine
from samples.stories import TWINE


def test_a_page_gives_its_story_and_nothing_of_its_engine() -> None:
    story = read_twine(TWINE, ())

    assert (story.title, story.origin, story.start) == ("Le guichet", "Twine", "Arrivée")
    assert {key: each.text for key, each in story.passages.items()} == {
        "Refus": "Elle s'en va.",
        "Arrivée": "Une dame pousse la porte. Elle sourit.",
    }
    assert set(story.passages["Arrivée"].links) == {
        Link("Il faut prendre rendez-vous.", "Refus"),
        Link("Asseyez-vous.", "Refus"),
    }


def test_scripts_styles_and_macros_of_the_author_are_noted() -> None:
    notes = [(each.lost, each.text) for each in read_twine(TWINE, ()).notes]

    assert (Lost.SCRIPT, "alert(1)") in notes
    assert (Lost.SCRIPT, "p { color: red }") in notes
    assert (Lost.MACRO, "(set: $confiance to 5)") in notes
    assert (Lost.MACRO, "(if: $confiance > 3)") in notes


def test_of_several_stories_the_first_is_read_and_the_others_are_told() -> None:
    story = read_twine(TWINE + TWINE, ())

    assert len(story.passages) == 2
    assert any("1" in each.text for each in story.notes if each.lost is Lost.SETTING)


def test_a_page_cut_short_gives_what_it_holds() -> None:
    assert "Refus" in read_twine(TWINE[: TWINE.index("Elle s") + 6], ()).passages


def test_any_other_page_is_no_story() -> None:
    assert not is_twine("<html><body><p>tw-storydata</p></body></html>")


@pytest.mark.parametrize("piece", ["<tw-passagedata", "<tw-passagedata>", "<script>", "<!--", "a='", "<"])
def test_a_page_made_to_hurt_takes_no_time(piece: str) -> None:
    began = time.perf_counter()
    read_twine(f"<tw-storydata><tw-passagedata name='a'>b</tw-passagedata>{piece * 20_000}", ())
    assert time.perf_counter() - began < 20
