"""Where the cursor is, from indents, braces and colons alone: no text is too broken to be asked about."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from entretien.manuscript.nodes import Address, Step

NEAR = 2_000
"""Lines looked at around the cursor: what a line stands in is nearer."""

LONGEST = 3_000
"""Characters of a line."""

_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:-(?: +|$))*)(?P<rest>.*)")
_KEY = re.compile(r"""(?P<key>"[^"]*"|'[^']*'|[^\s#"'\[\]{},][^#"'\[\]{},]*?)\s*:(?=\s|$)""")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'")
_BEGUN = re.compile(_QUOTED.pattern + "|[\"'].*")
"""A quoted text, closed or not yet."""
_WORD = re.compile(r"[^\s\[\]{},()\"':]*$")
_COMMENT = re.compile(r"(?:^|\s)#")


@dataclass(frozen=True, slots=True)
class Writing:
    """What is being written."""

    address: Address
    """Of the value, or of what a key is written in."""
    is_key: bool
    """Whether it may be a key: a text without one, as well."""
    word: str
    """What is written of it before the cursor, back to a blank or a bracket."""
    before: str
    """What is written of the value before that word."""
    beside: frozenset[str] = frozenset()
    """The keys already written beside it."""


def writing_at(text: str, at: int) -> Writing | None:
    """What is being written at `at`; None in a comment, and in a line that nobody wrote by hand."""
    lines = text.split("\n")
    number = text.count("\n", 0, at)
    line = lines[number][: at - (text.rfind("\n", 0, at) + 1)]
    found = _LINE.fullmatch(line) if len(line) <= LONGEST else None
    if found is None or _COMMENT.search(_BEGUN.sub("", line)):
        return None
    above, below = lines[max(0, number - NEAR) : number], lines[number + 1 : number + NEAR]
    way = _way(reversed(above), len(found["indent"]), dash=bool(found["dashes"]))
    address = (*way, *(0 for _dash in found["dashes"].split()))
    walk = _Walk(
        found["rest"], address, _beside(reversed(above), below, found.start("rest"), found["dashes"])
    )
    return walk.end()


@dataclass(slots=True)
class _Level:
    """Braces, brackets, or the line itself, and what was written in them."""

    holder: Address
    keys: set[str] | None
    """None in a list."""


@dataclass(slots=True)
class _Walk:
    """Goes along a line, through braces and after keys, to its end."""

    line: str
    address: Address
    beside: set[str]
    _levels: list[_Level] = field(default_factory=list)
    _start: int = 0

    def end(self) -> Writing:
        """What is being written at the end."""
        self._levels = [_Level(self.address, self.beside)]
        at = 0
        while at < len(self.line):
            at = self._step(at)
        level = self._levels[-1]
        written = self.line[self._start :].lstrip()
        found = _WORD.search(written)
        word = found.group() if found else ""
        is_key = level.keys is not None and self.address == level.holder
        before = written[: len(written) - len(word)]
        return Writing(self.address, is_key, word, before, frozenset(level.keys or ()))

    def _step(self, at: int) -> int:
        """Go over a key, a quoted text or a character."""
        level = self._levels[-1]
        begins = not self.line[self._start : at].strip()
        if level.keys is not None and self.address == level.holder and begins:
            key = _KEY.match(self.line, at)
            if key is not None:
                level.keys.add(_bare(key["key"]))
                self.address, self._start = (*level.holder, _bare(key["key"])), key.end()
                return key.end()
        quoted = _QUOTED.match(self.line, at)
        if quoted is not None:
            return quoted.end()
        if self.line[at] in "{[" and begins:
            keys, rank = (set[str](), ()) if self.line[at] == "{" else (None, (0,))
            self._levels.append(_Level((*self.address, *rank), keys))
            self._begin(at + 1)
        elif self.line[at] in "}]," and len(self._levels) > 1:
            if self.line[at] != ",":
                self._levels.pop()
            self._begin(at + 1)
        return at + 1

    def _begin(self, at: int) -> None:
        self.address, self._start = self._levels[-1].holder, at


def _way(above: Iterable[str], column: int, *, dash: bool) -> tuple[Step, ...]:
    """The keys and ranks that what begins in a column stands under; a dash, right under its key too."""
    way: list[Step] = []
    for line in above:
        for begins, step in reversed(list(_openers(line))):
            if begins < column or (dash and begins == column and isinstance(step, str)):
                way.append(step)
                column, dash = begins, not isinstance(step, str)
        if column == 0 and not dash:
            break
    return tuple(reversed(way))


def _beside(above: Iterable[str], below: Iterable[str], column: int, dashes: str) -> set[str]:
    """The keys written in the same column, before what that column stands in and after."""
    found: set[str] = set()
    for lines, first in ((above, not dashes), (below, True)):
        for line in lines if first else ():
            openers = list(_openers(line))
            inside = not openers or openers[0][0] >= column
            if inside or lines is above:
                found.update(str(step) for begins, step in openers if begins == column)
            if not inside:
                break
    return found


def _openers(line: str) -> Iterator[tuple[int, Step]]:
    """What may stand above something in a line: its dashes and its key, each with its column."""
    found = _LINE.fullmatch(line) if len(line) <= LONGEST else None
    if found is None or found["rest"].startswith("#"):
        return
    for place, character in enumerate(found["dashes"], start=len(found["indent"])):
        if character == "-":
            yield place, 0
    key = _KEY.match(found["rest"])
    if key is not None:
        yield found.start("rest"), _bare(key["key"])


def _bare(key: str) -> str:
    return key.strip("\"'")
