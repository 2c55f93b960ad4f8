"""A part of a text is found again where it is written, however the text is."""

import pytest

from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Scalar, Span
from entretien.manuscript.parts import part


def written(text: str, word: str) -> str | None:
    """What stands on the characters of `word` in the value of `key`."""
    manuscript = Manuscript.of(text)
    node = manuscript.find(("key",))
    assert isinstance(node, Scalar)
    start = node.text.index(word)
    span = part(manuscript.text, node, start, start + len(word))
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    "text",
    [
        "key: trust >= 3 and known(ville)",
        "key: 'known(ville)'",
        'key: "known(ville)"',
        "key: 'l''aveu de known(ville)'",
        'key: "un\\tmot, known(ville)"',
        'key: "known(autre) and\n  known(ville)"',
        "key: |\n  known(autre)\n  known(ville)\n",
        "key: >2-\n  known(autre)\n\n  known(ville)\n",
        "key: known(autre)\n  and known(ville)",
        "{key: known(ville), other: 1}",
    ],
)
def test_a_word_is_found_behind_quotes_escapes_and_folded_lines(text: str) -> None:
    assert written(text, "ville") == "ville"


def test_a_part_of_a_word_is_found_too() -> None:
    manuscript = Manuscript.of("key: 'l''end:accord'")
    node = manuscript.at(("key",))
    assert isinstance(node, Scalar)

    assert part(manuscript.text, node, 6, 12) == Span(13, 19)


def test_a_word_written_with_escapes_is_not_found() -> None:
    assert written('key: "v\\u0069lle"', "ville") is None


def test_a_folded_blank_is_not_found() -> None:
    assert written("key: un\n  deux", " ") is None
