"""Ids made of what an author writes: « Part à Montréal » becomes `part_a_montreal`."""

import keyword
import re
import unicodedata
from collections.abc import Collection

LENGTH = 40
"""Characters of an id made from a text; authors may write longer ones."""


def id_from(text: str, taken: Collection[str] = (), otherwise: str = "sans_nom") -> str:
    """An id that says what `text` says and is none of `taken`; `otherwise` for a text without letters."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_").lstrip("0123456789_")[:LENGTH].rstrip("_")
    name = name or otherwise
    if keyword.iskeyword(name):
        name += "_"
    return name if name not in taken else free_id(name, taken)


def free_id(name: str, taken: Collection[str]) -> str:
    """An id like `name` that is none of `taken`: its number is the next that is free."""
    stem, _underscore, number = name.rpartition("_")
    stem = stem if stem and number.isdecimal() else name
    return next(free for count in range(2, len(taken) + 3) if (free := f"{stem[:60]}_{count}") not in taken)
