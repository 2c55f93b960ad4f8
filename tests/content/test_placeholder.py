"""A text to write is told from a text that speaks of writing."""

import pytest

from entretien.content.placeholder import hint_of, is_to_write, to_write


@pytest.mark.parametrize(
    "text",
    [to_write(), to_write("son prénom"), "À écrire", "à écrire…", "« à écrire »", "a\u0300 e\u0301crire : x"],
)
def test_a_placeholder_is_known(text: str) -> None:
    assert is_to_write(text)


@pytest.mark.parametrize(
    "text", ["Je n'ai rien à écrire.", "à écrire au plus vite", "écrire", "Bonjour à écrire : x"]
)
def test_a_sentence_is_none(text: str) -> None:
    assert not is_to_write(text)


@pytest.mark.parametrize(
    ("text", "hint"),
    [(to_write("son prénom"), "son prénom"), (to_write(), ""), ("à écrire…", ""), ("Rien à écrire.", "")],
)
def test_a_placeholder_says_what_to_think_of(text: str, hint: str) -> None:
    assert hint_of(text) == hint
