"""Fragments of HTML as plain text, in one pass: `html.parser` takes hours on fragments made to hurt."""

import re
from html import unescape

from entretien.content.characters import FORBIDDEN

_TAG = re.compile(r"<[^<>]*>")
_PICTURE = re.compile(r"<(?:img|audio|video|source|iframe|object|embed)\b[^<>]*>", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\n\r\f\v]+")


def plain(html: str) -> str:
    """What is read, on one line."""
    return tidy(unescape(_TAG.sub(" ", html)))


def pictures(html: str) -> list[str]:
    """The tags that show or play something."""
    return _PICTURE.findall(html)


def tidy(text: str) -> str:
    """A text on one line, without what cannot be seen; unbreakable spaces stay."""
    return _BLANKS.sub(" ", FORBIDDEN.sub("", text)).strip()
