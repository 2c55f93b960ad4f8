"""Words found as people type them, at places that Qt counts."""

import pytest

from entretien.gui.conversation.marks import found


@pytest.mark.parametrize(
    ("sought", "text", "places"),
    [
        ("livret", "Le Livret, votre livret.", [(3, 6), (17, 6)]),
        ("epargne", "Une Épargne", [(4, 7)]),
        ("épargne", "une epargne", [(4, 7)]),
        ("  ", "rien", []),
        ("", "rien", []),
        ("absent", "rien", []),
        ("aa", "aaaa", [(0, 2), (2, 2)]),
        ("oui", "🙂🙂 oui", [(5, 3)]),
        ("ss", "ß ss", [(2, 2)]),
        ("i", "İi", [(0, 1), (1, 1)]),
    ],
)
def test_capitals_and_accents_do_not_matter(sought: str, text: str, places: list[tuple[int, int]]) -> None:
    assert list(found(sought, text)) == places
