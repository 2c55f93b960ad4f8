"""Searching as people type: no capitals, no accents, words in any order."""

import unicodedata


def matches(sought: str, text: str) -> bool:
    """Whether every word of `sought` is somewhere in `text`."""
    within = _plain(text)
    return all(word in within for word in _plain(sought).split())


def _plain(text: str) -> str:
    """`text` without capitals nor accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))
