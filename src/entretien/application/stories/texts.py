"""The words of a story as a scenario may hold them."""

from collections.abc import Iterator

from entretien.content.placeholder import to_write
from entretien.foreign.rich_text import tidy

ROOM = 1_100
"""Characters of what is said in one breath, with room for what an author adds."""

WORD = 400
"""Characters after which a text without a blank is cut all the same."""


def pieces(text: str, room: int = ROOM) -> tuple[str, ...]:
    """A text in pieces that fit, cut between words, braces meant as braces; one piece at least."""
    return tuple(_pieces(tidy(text), room))


def placeholder(hint: str) -> str:
    """What holds the place of a text, its hint kept to one piece."""
    return pieces(to_write(hint))[0]


def shortened(text: str, length: int) -> str:
    """A text cut to a length."""
    return text if len(text) <= length else text[: length - 1] + "…"


def escaped(text: str) -> str:
    """A text whose braces quote nothing."""
    return text.replace("{", "{{").replace("}", "}}")


def _pieces(text: str, room: int) -> Iterator[str]:
    piece = ""
    for word in _words(text):
        if piece and len(piece) + 1 + len(word) > room:
            yield piece
            piece = word
        else:
            piece = f"{piece} {word}" if piece else word
    yield piece


def _words(text: str) -> Iterator[str]:
    for word in text.split(" "):
        for at in range(0, len(word), WORD):
            yield escaped(word[at : at + WORD])
