"""Texts as they are printed."""

import pytest

from entretien.handouts.typesetting import printed


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("l'agence", "l’agence"),
        ("« Combien ? »", "«\u00a0Combien\u00a0?\u00a0»"),
        ("340 € : trop ; non !", "340\u00a0€\u00a0: trop\u00a0; non\u00a0!"),
        ("un compte\u202f?", "un compte\u00a0?"),
        ("37 %", "37\u00a0%"),
    ],
)
def test_apostrophes_and_spaces_are_those_of_french_print(written: str, expected: str) -> None:
    assert printed(written) == expected


@pytest.mark.parametrize(
    "text", ["10:30", "https://exemple.fr", "5'", "{{ 7 * 7 }}", "<b>gras</b>", "a\tb\nc"]
)
def test_what_is_not_french_punctuation_stays_as_it_is(text: str) -> None:
    assert printed(text) == text


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u2066", "\u200f", "\u061c", "\x00", "\x1b", "\ud800", "\ufeff"]
)
def test_what_turns_the_writing_round_or_is_not_seen_is_not_printed(hidden: str) -> None:
    assert printed(f"Noa{hidden} Marchand") == "Noa Marchand"
