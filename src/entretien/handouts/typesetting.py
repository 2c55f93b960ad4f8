"""What is written, as it is printed: French typography, and nothing that changes the direction of writing."""

import re

from entretien.kernel.typography import typeset

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


def printed(text: str) -> str:
    """`text` set as French is, with curved apostrophes; nothing hidden is left in it."""
    return typeset(_APOSTROPHE.sub("’", _HIDDEN.sub("", text)))
