"""Where a search finds its words. No Qt here, but places count as Qt does, in UTF-16 units."""

import unicodedata
from collections.abc import Iterator


def found(sought: str, text: str) -> Iterator[tuple[int, int]]:
    """`(place, length)` of each time `sought` occurs in `text`, capitals and accents aside."""
    needle, within = _plain(sought.strip()), _plain(text)
    if not needle:
        return
    at = within.find(needle)
    while at >= 0:
        end = at + len(needle)
        yield _units(text[:at]), _units(text[at:end])
        at = within.find(needle, end)


def _plain(text: str) -> str:
    """`text` in lower case without accents, character for character."""
    return "".join(map(_plain_character, text))


def _plain_character(character: str) -> str:
    return unicodedata.normalize("NFD", character)[0].lower()[0]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
