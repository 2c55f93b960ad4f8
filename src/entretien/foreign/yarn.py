"""Yarn Spinner: nodes of lines and options, an option's consequences being set further to the right."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from entretien.foreign.refusals import without_passage
from entretien.foreign.rich_text import tidy
from entretien.foreign.story import Link, Lost, Note, Passage, Story, note
from entretien.kernel.language import _

_TITLE = re.compile(r"^title:[ \t]*\S", re.MULTILINE)
_BODY, _END = "---", "==="
_OPTION = "->"
_COMMAND = re.compile(r"<<((?:(?!<<|>>).)*)>>")
_COMMENT = re.compile(r"(?:^|(?<=\s))//(.*)")
_OLD_LINK = re.compile(r"\[\[([^\[\]|]*)(?:\|([^\[\]|]*))?\]\]")
_TAG = re.compile(r"(?:^|(?<=\s))#[^\s#]+")
_LAYOUT = frozenset({"title", "position", "color", "colorid", "scrollpos"})
"""Headers that say nothing but where a node stands in its editor."""

DEEPEST = 60
"""Columns that tell levels apart; what is further to the right is on one level."""

OVER = ""
"""The key of the end of a node that leads nowhere after its options."""


@dataclass(frozen=True, slots=True)
class _Line:
    indent: int
    text: str

    @property
    def is_option(self) -> bool:
        return self.text.startswith(_OPTION)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines to make a passage of: what stands under an option, or after the options of a node."""

    key: str
    lines: tuple[_Line, ...]
    after: str
    """What comes once it is over."""


def is_yarn(text: str) -> bool:
    """Whether a text is made of nodes."""
    return f"\n{_BODY}" in text and f"\n{_END}" in text and _TITLE.search(text) is not None


def read_yarn(text: str, notes: tuple[Note, ...]) -> Story:
    """The story of a text. Raises `UserError` when it tells nothing."""
    return _Reader(notes).story(text)


class _Reader:
    """Reads one file, block after block: options may stand one in another a thousand times over."""

    def __init__(self, notes: tuple[Note, ...]) -> None:
        self._notes = list(notes)
        self._passages: dict[str, Passage] = {}
        self._keys: set[str] = set()
        self._waiting: deque[_Block] = deque()

    def story(self, text: str) -> Story:
        for title, lines in self._nodes(text):
            key = self._key(title)
            if key != title:
                self._notes.append(note(Lost.NAME, key, title))
            self._waiting.append(_Block(key, lines, ""))
        first = next((each.key for each in self._waiting if each.key == "Start"), None)
        if not self._waiting:
            raise without_passage()
        start = first or self._waiting[0].key
        while self._waiting:
            self._read(self._waiting.popleft())
        over = any(link.target == OVER for each in self._passages.values() for link in each.links)
        endings = {OVER: ""} if over else {}
        return Story(start, "Yarn", start, self._passages, endings, tuple(self._notes))

    # Nodes.

    def _nodes(self, text: str) -> Iterator[tuple[str, tuple[_Line, ...]]]:
        title, lines, inside = "", list[_Line](), False
        for written in text.split("\n"):
            line = written.strip()
            if not inside and line == _BODY:
                inside = True
            elif inside and line == _END:
                yield title or _("sans nom"), tuple(lines)
                title, lines, inside = "", [], False
            elif inside:
                if line:
                    lines.append(_Line(_indent(written), line))
            elif line:
                title = self._header(line, title)
        if inside:
            yield title or _("sans nom"), tuple(lines)

    def _header(self, line: str, title: str) -> str:
        """The title once a header was read."""
        name, _colon, value = line.partition(":")
        if name.strip().lower() == "title":
            return tidy(value)
        if name.strip().lower() not in _LAYOUT:
            self._notes.append(note(Lost.SETTING, line, title))
        return title

    def _key(self, name: str) -> str:
        """A key of its own for a passage whose name another bears."""
        key, count = name, 2
        while key in self._keys:
            key = f"{name} ({count})"
            count += 1
        self._keys.add(key)
        return key

    # Blocks.

    def _read(self, block: _Block) -> None:
        """A passage: its words, then what may be chosen; what stands under and after waits for its turn."""
        at = next((rank for rank, each in enumerate(block.lines) if each.is_option), len(block.lines))
        links: list[Link] = []
        words = [self._words(line.text, block.key, links) for line in block.lines[:at]]
        options, rest = _options(block.lines[at:])
        after = (
            self._wait(_("{name} suite").format(name=block.key), rest, block.after) if rest else block.after
        )
        for option, under in options:
            said = self._words(option.text.removeprefix(_OPTION), block.key, [])
            name = tidy(said) or block.key
            target = self._wait(name, under, after) if under else after
            links.append(Link(said, target or OVER))
        onward = "" if links else after
        self._passages[block.key] = Passage(block.key, " ".join(filter(None, words)), tuple(links), onward)

    def _wait(self, name: str, lines: tuple[_Line, ...], after: str) -> str:
        """The key of a passage to come; a lone jump is only a way to another."""
        if len(lines) == 1 and (jump := _jump(lines[0].text)):
            return jump
        key = self._key(name[:60])
        self._waiting.append(_Block(key, lines, after))
        return key

    def _words(self, line: str, place: str, links: list[Link]) -> str:
        """What is said in a line; its ways on are added to `links`, the rest is noted."""
        said = _COMMENT.sub("", line)
        for comment in _COMMENT.findall(line):
            self._notes.append(note(Lost.SETTING, comment, place))
        for command in _COMMAND.finditer(said):
            verb, _blank, target = command[1].strip().partition(" ")
            if verb == "jump" and target.strip():
                links.append(Link("", target.strip()))
            else:
                self._notes.append(note(Lost.MACRO, command.group(), place))
        for text, target in _OLD_LINK.findall(said):
            links.append(Link(tidy(text) if target else "", (target or text).strip()))
        tags = _TAG.findall(said)
        if tags:
            self._notes.append(note(Lost.SETTING, " ".join(tags), place))
        return tidy(_TAG.sub(" ", _OLD_LINK.sub(" ", _COMMAND.sub(" ", said))))


def _options(lines: tuple[_Line, ...]) -> tuple[list[tuple[_Line, tuple[_Line, ...]]], tuple[_Line, ...]]:
    """The options that follow one another on one level, each with what stands under it; then the rest."""
    found: list[tuple[_Line, tuple[_Line, ...]]] = []
    at = 0
    while at < len(lines) and lines[at].is_option and (not found or lines[at].indent <= found[0][0].indent):
        option, under = lines[at], at + 1
        while under < len(lines) and lines[under].indent > option.indent:
            under += 1
        found.append((option, lines[at + 1 : under]))
        at = under
    return found, lines[at:]


def _jump(line: str) -> str:
    """Where a line that only jumps leads; empty for any other."""
    command = _COMMAND.fullmatch(line)
    verb, _blank, target = command[1].strip().partition(" ") if command else ("", "", "")
    return target.strip() if verb == "jump" else ""


def _indent(line: str) -> int:
    return min(DEEPEST, len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip()))
