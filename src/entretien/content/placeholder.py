"""What holds the place of a text not written yet: an unfinished scenario still plays, in the studio."""

import re
import unicodedata

TO_WRITE = "à écrire"

_PLACEHOLDER = re.compile(rf"\W*{TO_WRITE}\s*([:.…].*)?\W*", re.IGNORECASE | re.DOTALL)


def to_write(hint: str = "") -> str:
    """The placeholder of a text, with what its author should think of."""
    return f"{TO_WRITE} : {hint}" if hint else TO_WRITE


def hint_of(text: str) -> str:
    """What the author of a placeholder should think of; empty where it says nothing."""
    found = _PLACEHOLDER.fullmatch(unicodedata.normalize("NFC", text))
    return (found.group(1) or "").strip(" :.…\u00a0") if found else ""


def is_to_write(text: str) -> bool:
    """Whether `text` only holds the place of another."""
    return bool(_PLACEHOLDER.fullmatch(unicodedata.normalize("NFC", text)))
