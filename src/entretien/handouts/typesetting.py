"""What is written, as it is printed: French typography, and nothing that changes the direction of writing."""

import re

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, tab and line end excepted
    "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069"  # change the direction of writing, or are not seen
    "\u2028\u2029\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff"  # halves of characters, which no file takes
    "]"
)
"""What an author's file may not hold, and a name brought in from elsewhere still could."""

_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_SPACE_BEFORE = re.compile(r"(?<=\S) (?=[:;?!»])|(?<=\d) (?=[%€])")
_SPACE_AFTER = re.compile(r"(?<=«) ")


def typeset(text: str) -> str:
    """`text` with the apostrophes and the unbreakable spaces of French print; only characters are changed."""
    text = _HIDDEN.sub("", text).replace("\u202f", "\u00a0")  # Qt breaks lines at the narrow one
    text = _APOSTROPHE.sub("’", text)
    return _SPACE_AFTER.sub("\u00a0", _SPACE_BEFORE.sub("\u00a0", text))
