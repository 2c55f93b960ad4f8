"""What a passage holds besides words, in the story formats of Twine."""

import time

import pytest

from entretien.foreign.markup import marked
from entretien.foreign.story import Lost


@pytest.mark.parametrize(
    ("written", "links"),
    [
        ("[[Suite]]", [("Suite", "Suite")]),
        ("[[Oui->Suite]]", [("Oui", "Suite")]),
        ("[[a->b->Suite]]", [("a->b", "Suite")]),
        ("[[Suite<-Oui]]", [("Oui", "Suite")]),
        ("[[Oui|Suite]]", [("Oui", "Suite")]),
        ("[[Oui|Suite][$x to 1]]", [("Oui", "Suite")]),
        ("[[Oui ?->Suite]] [[Non->Fin]]", [("Oui ?", "Suite"), ("Non", "Fin")]),
        ('(link-goto: "Oui", "Suite")', [("Oui", "Suite")]),
        ('(link-goto: "Suite")', [("Suite", "Suite")]),
        ('<<link "Oui" "Suite">><</link>>', [("Oui", "Suite")]),
        ("<<link [[Oui|Suite]]>><</link>>", [("Oui", "Suite")]),
        ("<<button 'Oui' 'Suite'>><</button>>", [("Oui", "Suite")]),
        ('<<goto "Suite">>', [("", "Suite")]),
        ('(go-to: "Suite")', [("", "Suite")]),
        ("[[]]", [("", "")]),
        ("[[pas fermé", []),
        ("[un crochet]", []),
    ],
)
def test_links_are_told_from_words(written: str, links: list[tuple[str, str]]) -> None:
    found = marked(written, "Ici")

    assert [(each.text, each.target) for each in found.links] == links


@pytest.mark.parametrize(
    ("written", "text", "notes"),
    [
        ("Bonjour <<set $x to 1>>Madame.", "Bonjour Madame.", ["<<set $x to 1>>"]),
        ("(set: $x to (a: 1, 2))Bonjour.", "Bonjour.", ["(set: $x to (a: 1, 2))"]),
        ("(if: $x > 3)[Elle sourit.] Fin.", "Elle sourit. Fin.", ["(if: $x > 3)"]),
        ("<% s.x = 1 %>Bonjour.", "Bonjour.", ["<% s.x = 1 %>"]),
        ("x: 1\ny: 2\n--\nBonjour.", "Bonjour.", ["x: 1\ny: 2"]),
        ("Bonjour /* à revoir */ Madame.", "Bonjour Madame.", ["/* à revoir */"]),
        ("Bonjour <!-- à revoir -->.", "Bonjour .", ["<!-- à revoir -->"]),
        ("Il dit (note : rien) et (exemple: lui).", "Il dit (note : rien) et (exemple: lui).", []),
        ("Un << sans fin", "Un << sans fin", []),
        ("<b>Bonjour</b>&nbsp;!", "Bonjour \u00a0!", []),
    ],
)
def test_macros_leave_the_text_and_are_noted(written: str, text: str, notes: list[str]) -> None:
    found = marked(written, "Ici")

    assert (found.text, [each.text for each in found.notes]) == (text, notes)
    assert {(each.lost, each.place) for each in found.notes} <= {(Lost.MACRO, "Ici")}


@pytest.mark.parametrize("written", ['<img src="a.png">', "[img[a.png]]", '<video src="a.mp4">'])
def test_pictures_leave_the_text_and_are_noted(written: str) -> None:
    found = marked(f"Bonjour. {written}", "Ici")

    assert found.text == "Bonjour."
    assert [(each.lost, each.text) for each in found.notes] == [(Lost.MEDIA, written)]


@pytest.mark.parametrize(
    "piece",
    ["<<", "[[", "(if:", "(", "<!--", "/*", "<%", "<", "&", "[img[", '(link: "', "->", "[[a->", "<img "],
)
def test_what_is_never_closed_takes_no_time(piece: str) -> None:
    began = time.perf_counter()
    marked(piece * (200_000 // len(piece)), "Ici")
    assert time.perf_counter() - began < 20
