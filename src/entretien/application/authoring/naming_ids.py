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
    if name not in taken:
        return name
    return next(free for count in range(2, len(taken) + 3) if (free := f"{name}_{count}") not in taken)
