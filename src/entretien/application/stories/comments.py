"""What a story has and a scenario has not, as comments of the file: nothing is lost, nothing is obeyed."""

import re
from collections.abc import Iterable, Mapping

from entretien.content.characters import FORBIDDEN
from entretien.foreign.story import Note, lost_word
from entretien.kernel.language import _
from entretien.manuscript.edits import Edit, Splice
from entretien.manuscript.manuscript import Manuscript
from entretien.manuscript.nodes import Address

_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


def told(note: Note) -> str:
    """A note in words: « variable, condition ou commande, « Guichet » : <<set $x>> »."""
    if not note.place:
        return _("{lost}\u00a0: {text}").format(lost=lost_word(note.lost), text=note.text)
    return _("{lost}, «\u00a0{place}\u00a0»\u00a0: {text}").format(
        lost=lost_word(note.lost), place=note.place, text=note.text
    )


def commented(text: str, head: Iterable[str], comments: Mapping[Address, Iterable[str]]) -> str:
    """The text with lines at its head, and others above the lines that hold the keys at these addresses."""
    manuscript = Manuscript.of(text)
    splices = [Splice(0, 0, _comment(head, ""))]
    for address, lines in comments.items():
        key = manuscript.entry(address).key
        start = text.rfind("\n", 0, key.span.start) + 1
        before = text[start : key.span.start]
        margin = " " * (len(before) - len(before.lstrip(" ")))
        splices.append(Splice(start, start, _comment(lines, margin)))
    return Edit.of(splices).applied(text)


def _comment(lines: Iterable[str], margin: str) -> str:
    written = (FORBIDDEN.sub("", piece) for line in lines for piece in _LINE_ENDS.split(line))
    return "".join(f"{margin}# {piece}".rstrip() + "\n" for piece in written)
