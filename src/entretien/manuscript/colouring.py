"""What each piece of a line is, for whoever paints it: one line at a time, whatever is half written.

Nothing here decides what a text means. A line is known from itself and from the state the line before left.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a piece is."""

    KEY = "key"
    TEXT = "text"
    NUMBER = "number"
    WORD = "word"
    """Yes or no."""
    COMMENT = "comment"
    MARK = "mark"
    """Anchors, aliases, tags, and what says that a text is in a block."""
    FIGURE = "figure"
    """A figure quoted in a text."""
    NAME = "name"
    """What a condition asks about."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `start` to `end` of a line."""

    start: int
    end: int
    kind: Kind


LONGEST = 10_000
"""Characters of a line that is told apart; what is longer was not written by hand."""

NORMAL = 0
"""The state before the first line."""

_DOUBLE, _SINGLE, _BLOCK = 1, 2, 3
"""What a line may be inside of; a state is that, and four times the depth of braces or a block's indent."""

_QUOTE = {_DOUBLE: re.compile(r'(?:[^"\\]|\\.)*(")?'), _SINGLE: re.compile(r"(?:[^']|'')*(')?")}
_OPENS = {'"': _DOUBLE, "'": _SINGLE}
_BLANK = re.compile(r"[ \t]*")
_COLON = re.compile(r"[ \t]*:(?=\s|$)")
_BLOCK_MARK = re.compile(r"[|>][-+0-9]*[ \t]*(?=#|$)")
_MARK = re.compile(r"[&*!][^\s,\[\]{}]*")
_PLAIN = re.compile(r"(?:[^\s:#]|:(?!\s|$)|(?<!\s)#|[ \t]+(?=[^\s#]))+")
_PLAIN_INSIDE = re.compile(r"(?:[^\s:#,\[\]{}]|:(?!\s|$|[,\[\]{}])|(?<!\s)#|[ \t]+(?=[^\s#,\[\]{}]))+")
_NUMBER = re.compile(r"[+-]?\d+")
_WORDS = frozenset({"true", "false", "vrai", "faux", "oui", "non", "yes", "no"})
_FIGURE = re.compile(r"\{[a-z][a-z0-9_.]*\}")
_ASKED = re.compile(r"(?P<name>[a-z][a-z0-9_]*)(?!\w*\()|(?P<number>\d+)|[a-z_]+\(?", re.IGNORECASE)
_LOGIC = frozenset({"and", "or", "not"})


def pieces(line: str, before: int) -> tuple[list[Piece], int]:
    """The pieces of a line, and the state it leaves; `before` is the one the line before left."""
    if len(line) > LONGEST:
        return [], NORMAL
    inside, value = before & 3, before >> 2
    if inside == _BLOCK:
        if not line.strip() or _BLANK.match(line).end() > value:  # type: ignore[union-attr] # always matches
            return [*_text(line, 0, len(line))], before
        inside, value = NORMAL, 0
    walk = _Walk(line, value)
    return walk.pieces(inside)


class _Walk:
    """Goes along one line."""

    def __init__(self, line: str, depth: int) -> None:
        self._line = line
        self._depth = depth
        self._at = 0
        self._key = ""
        self._found: list[Piece] = []

    def pieces(self, inside: int) -> tuple[list[Piece], int]:
        line = self._line
        if inside and not self._quoted(0, inside):
            return self._found, inside | self._depth << 2
        while self._at < len(line):
            self._at = _end(_BLANK, line, self._at)
            character = line[self._at : self._at + 1]
            if character == "#" and line[self._at - 1 : self._at].strip() == "":
                self._add(self._at, len(line), Kind.COMMENT)
            elif character in _OPENS:
                self._at += 1
                if not self._quoted(self._at - 1, _OPENS[character]):
                    return self._found, _OPENS[character] | self._depth << 2
            elif character in {"|", ">"} and _BLOCK_MARK.match(line, self._at) and not self._depth:
                self._add(self._at, self._at + 1, Kind.MARK)
                rest, _state = _Walk(line[self._at :], 0).pieces(NORMAL)
                self._found += (Piece(each.start + self._at, each.end + self._at, each.kind) for each in rest)
                return self._found, _BLOCK | _end(_BLANK, line, 0) << 2
            elif character:
                self._other(character)
        return self._found, self._depth << 2

    def _quoted(self, start: int, quote: int) -> bool:
        """Go to the end of a quoted text; whether it ends on this line."""
        found = _QUOTE[quote].match(self._line, self._at)
        assert found is not None  # noqa: S101 - for the type checker: nothing matches too
        self._at = found.end()
        if self._is_key():
            self._found.append(Piece(start, self._at, Kind.KEY))
            self._key = self._line[start + 1 : self._at - 1]
        elif self._key.endswith("when"):
            self._found += _asked(self._line, start, self._at)
        else:
            self._found += _text(self._line, start, self._at)
        return bool(found[1])

    def _other(self, character: str) -> None:
        if character in "[]{},":
            self._depth = max(0, self._depth + (character in "[{") - (character in "]}"))
            self._at += 1
        elif character == "-" and self._line[self._at + 1 : self._at + 2].strip() == "":
            self._at += 1
        elif (mark := _MARK.match(self._line, self._at)) is not None:
            self._add(self._at, mark.end(), Kind.MARK)
        else:
            self._plain()

    def _plain(self) -> None:
        found = (_PLAIN_INSIDE if self._depth else _PLAIN).match(self._line, self._at)
        if found is None:  # a colon, or what cannot begin a text
            self._at += 1
            return
        start, end = found.span()
        self._at = end
        written = found.group()
        if self._is_key():
            self._found.append(Piece(start, end, Kind.KEY))
            self._key = written
        elif self._key.endswith("when"):
            self._found += _asked(self._line, start, end)
        elif _NUMBER.fullmatch(written):
            self._found.append(Piece(start, end, Kind.NUMBER))
        elif written in _WORDS:
            self._found.append(Piece(start, end, Kind.WORD))
        else:
            self._found += _figures(self._line, start, end)

    def _is_key(self) -> bool:
        return _COLON.match(self._line, self._at) is not None

    def _add(self, start: int, end: int, kind: Kind) -> None:
        self._found.append(Piece(start, end, kind))
        self._at = end


def _end(pattern: re.Pattern[str], line: str, at: int) -> int:
    found = pattern.match(line, at)
    return found.end() if found else at


def _text(line: str, start: int, end: int) -> Iterator[Piece]:
    if start < end:  # an empty line of a block, or of a quoted text, has none
        yield Piece(start, end, Kind.TEXT)
    yield from _figures(line, start, end)


def _figures(line: str, start: int, end: int) -> Iterator[Piece]:
    for found in _FIGURE.finditer(line, start, end):
        yield Piece(found.start(), found.end(), Kind.FIGURE)


def _asked(line: str, start: int, end: int) -> Iterator[Piece]:
    """The names and numbers of a condition."""
    for found in _ASKED.finditer(line, start, end):
        if found["number"]:
            yield Piece(found.start(), found.end(), Kind.NUMBER)
        elif found["name"] and found["name"] not in _LOGIC:
            yield Piece(found.start(), found.end(), Kind.NAME)
