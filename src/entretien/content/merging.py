"""What a merge left half done: two versions of the same lines, between markers."""

from collections.abc import Iterator
from dataclasses import dataclass

_BEGIN, _COMMON, _MIDDLE, _END = "<" * 7, "|" * 7, "=" * 7, ">" * 7


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two versions, and the characters that both are written on, markers included."""

    line: int
    """Of its first marker, from 1."""
    start: int
    end: int
    ours: str
    theirs: str


def conflicts(text: str) -> Iterator[Conflict]:
    """Each conflict that is whole: what only looks like a marker is text."""
    if _BEGIN not in text:
        return
    line = start = at = 0
    sides: list[list[str]] = []
    for number, written in enumerate(text.splitlines(keepends=True), start=1):
        end = at + len(written)
        if _marks(written, _BEGIN):
            line, start, sides = number, at, [[]]
        elif sides and _marks(written, _COMMON, _MIDDLE):
            sides.append([])
        elif len(sides) > 1 and _marks(written, _END):
            yield Conflict(line, start, end, "".join(sides[0]), "".join(sides[-1]))
            sides = []
        elif sides:
            sides[-1].append(written)
        at = end


def _marks(line: str, *markers: str) -> bool:
    """Whether a line is one of these markers, with or without a name after it."""
    return line.startswith(markers) and (len(line) == 7 or line[7].isspace())
