"""A story is read whatever program saved it, and what had to be guessed is told."""

from codecs import BOM_UTF8

import pytest

from entretien.foreign.decoding import decoded


@pytest.mark.parametrize(
    ("data", "guesses"),
    [
        ("é\n".encode(), 0),
        (BOM_UTF8 + "é\n".encode(), 0),
        ("é\r\n".encode(), 0),
        ("é\r".encode(), 0),
        ("é\n".encode("utf-16"), 1),
        ("é\n".encode("cp1252"), 1),
        ("\u202eé\0\n".encode(), 1),
    ],
)
def test_the_text_is_the_same(data: bytes, guesses: int) -> None:
    text, notes = decoded(data)

    assert (text, len(notes)) == ("é\n", guesses)


def test_bytes_that_are_no_letters_are_replaced_not_refused() -> None:
    assert decoded(b"a\x81b")[0] == "a\ufffdb"
