"""The words of a story as a scenario may hold them."""

import pytest

from entretien.application.stories.texts import ROOM, pieces, placeholder, shortened
from entretien.content.placeholder import is_to_write


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ("",)),
        ("  Bonjour\n\nMadame. ", ("Bonjour", "Madame.")),
        ("un deux trois", ("un deux", "trois")),
        ("{x}", ("{{x}}",)),
        ("abc {{ def", ("abc {{{{", "def")),
    ],
)
def test_a_text_is_cut_between_words_once_its_braces_are_doubled(
    text: str, expected: tuple[str, ...]
) -> None:
    assert pieces(text, 8) == expected


def test_a_word_without_end_is_cut_all_the_same() -> None:
    cut = pieces("x" * 5_000)

    assert all(len(each) <= ROOM for each in cut)
    assert "".join(cut).replace(" ", "") == "x" * 5_000


def test_a_placeholder_is_one_however_long_its_hint() -> None:
    for hint in ("", "qui vient", "mot " * 2_000, "{"):
        assert is_to_write(placeholder(hint))
        assert len(placeholder(hint)) <= ROOM


def test_a_text_is_shortened_to_a_length() -> None:
    assert (shortened("abc", 3), shortened("abcd", 3)) == ("abc", "ab…")
