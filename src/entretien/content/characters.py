"""From bytes to text: UTF-8 only, and no character that hides something."""

import re
import unicodedata
from codecs import BOM_UTF8

from entretien.content.codes import Code
from entretien.content.diagnostics import Place
from entretien.content.findings import Findings
from entretien.content.limits import FILE_LIMIT
from entretien.kernel.language import _

FORBIDDEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # control characters, tab and line ends excepted
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # change the direction of writing
    "\u2028\u2029"  # line ends that editors do not count
    "\ufeff\ufff9-\ufffb\ufffe\uffff"  # stray byte order mark, annotations, not characters
    "\ud800-\udfff"  # halves of characters
    "]"
)
"""What may stand neither in a file nor, escaped, in a value."""


def decoded(data: bytes, file: str, findings: Findings) -> str | None:
    """The text of a file, its line ends made one kind; None, and the findings told, where it has none."""
    if len(data) > FILE_LIMIT:
        findings.report(Code.FILE_TOO_LARGE, Place(file), size=len(data), limit=FILE_LIMIT)
        return None
    try:
        text = text_of(data)
    except UnicodeDecodeError as error:
        findings.report(Code.NOT_UTF8, _place(file, error.object[: error.start].decode("utf-8")))
        return None
    found = FORBIDDEN.search(text)
    if found:
        place = _place(file, text[: found.start()])
        findings.report(Code.FORBIDDEN_CHARACTER, place, character=name_of(found.group()))
        return None
    return text


def text_of(data: bytes) -> str:
    """The text of a file without its byte order mark, its line ends made one kind.

    Raises `UnicodeDecodeError` when it is not UTF-8.
    """
    data = data.removeprefix(BOM_UTF8)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return data.decode("utf-8")


def name_of(character: str) -> str:
    """How to name what cannot be seen: `U+202E RIGHT-TO-LEFT OVERRIDE`."""
    if character == "\0":
        return "U+0000 NUL"
    name = unicodedata.name(character, "") or _("caractère de contrôle")
    return f"U+{ord(character):04X} {name}"


def _place(file: str, before: str) -> Place:
    lines = before.split("\n")
    return Place(file, len(lines), len(lines[-1]) + 1)
