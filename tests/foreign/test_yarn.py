"""Yarn Spinner: nodes, options and what stands under them."""

import time

import pytest

from entretien.foreign.story import Link, Lost, Story
from entretien.foreign.yarn import is_yarn, read_yarn
from entretien.interchange.refusals import RefusedFileError
from samples.stories import YARN


def node(body: str, title: str = "Start") -> str:
    return f"title: {title}\n---\n{body}\n===\n"


def read(body: str) -> Story:
    return read_yarn(node(body), ())


def test_a_node_is_a_passage_and_its_options_are_links() -> None:
    story = read_yarn(YARN, ())

    assert (story.title, story.origin, story.start) == ("Start", "Yarn", "Start")
    assert story.passages["Start"].text == "Cliente: Bonjour, j'ai un souci de carte."
    assert story.passages["Start"].links == (
        Link("Qu'est-ce qui s'est passé ?", "Qu'est-ce qui s'est passé ?"),
        Link("Revenez demain.", "Suite"),
        Link("...", "Start suite"),
    )


def test_what_stands_under_an_option_is_a_passage_that_goes_on_after_the_options() -> None:
    story = read_yarn(YARN, ())
    under = story.passages["Qu'est-ce qui s'est passé ?"]

    assert under.text == "Cliente: Elle a été avalée. {$montant} perdus."
    assert under.links == (
        Link("Je regarde tout de suite.", "Suite"),
        Link("Il faut écrire au siège.", "Il faut écrire au siège."),
    )
    last = story.passages["Il faut écrire au siège."]
    assert (last.text, last.links, last.onward) == ("Cliente: Ah.", (), "Start suite")
    assert story.passages["Start suite"].onward == ""


def test_commands_comments_and_tags_are_noted() -> None:
    notes = {(each.lost, each.text) for each in read_yarn(YARN, ()).notes}

    assert {
        (Lost.MACRO, "<<set $confiance = 5>>"),
        (Lost.MACRO, "<<if $confiance > 3>>"),
        (Lost.SETTING, "à revoir"),
        (Lost.SETTING, "#line:0a1"),
        (Lost.SETTING, "tags: accueil"),
    } == notes


@pytest.mark.parametrize(
    ("body", "links"),
    [
        ("Bonjour.\n<<jump Fin>>", [("", "Fin")]),
        ("<<if $x>>\n<<jump A>>\n<<endif>>\n<<jump B>>", [("", "A"), ("", "B")]),
        ("[[Oui|Fin]]\n[[Fin]]", [("Oui", "Fin"), ("", "Fin")]),
        ("-> Oui\n-> Non", [("Oui", ""), ("Non", "")]),
    ],
)
def test_ways_on_are_told_from_words(body: str, links: list[tuple[str, str]]) -> None:
    assert [(each.text, each.target) for each in read(body).passages["Start"].links] == links


def test_options_that_lead_nowhere_end_the_story() -> None:
    assert read("-> Oui").endings == {"": ""}
    assert read("-> Oui\n    <<jump Start>>").endings == {}


def test_two_nodes_of_one_name_are_both_kept() -> None:
    story = read_yarn(node("Un.", "A") + node("Deux.", "A"), ())

    assert [(key, each.text) for key, each in story.passages.items()] == [("A", "Un."), ("A (2)", "Deux.")]
    assert [each.lost for each in story.notes] == [Lost.NAME]


def test_a_node_that_is_not_closed_is_read_to_its_end() -> None:
    assert read_yarn("title: A\n---\nBonjour.", ()).passages["A"].text == "Bonjour."


def test_anything_else_is_no_yarn() -> None:
    assert is_yarn(YARN)
    assert not is_yarn("---\ntitle: Un article\n---\n\nBonjour.\n")
    assert not is_yarn(":: A\nBonjour.\n")


def test_headers_alone_tell_nothing() -> None:
    with pytest.raises(RefusedFileError, match="aucun passage"):
        read_yarn("title: A\n", ())


@pytest.mark.parametrize(
    "body",
    [
        "\n".join(" " * depth + "-> a" for depth in range(2_000)),
        "-> a\nb\n" * 2_000,
        "<<" * 100_000,
        "[[" * 100_000,
        "#" * 100_000,
    ],
)
def test_what_is_made_to_hurt_takes_no_time(body: str) -> None:
    began = time.perf_counter()
    read(body)
    assert time.perf_counter() - began < 20
