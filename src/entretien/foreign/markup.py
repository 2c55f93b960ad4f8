"""What a Twine passage holds besides words: links, macros, tags; in one pass, whatever is never closed.

The story formats (Harlowe, SugarCube, Snowman, Chapbook) each have their own; what is not a link is kept as a
note and leaves the text.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from entretien.foreign.rich_text import pictures, plain
from entretien.foreign.story import Link, Lost, Note, note

_LINK = re.compile(r"\[\[([^\[\]]*)\](?:\[([^\[\]]*)\])?\]")
_QUOTED = re.compile(r'"([^"\n]*)"|\'([^\'\n]*)\'')
_ARROWS = ("->", "<-", "|")
_HARLOWE = re.compile(
    "a|alert|align|animate|append|array|background|box|button|checkbox|click|colou?r|cond|css|cycling-link|d[ms]|"
    "datamap|dialog|dropdown|either|else|else-?if|enchant|event|font|for|forever|go-?to|hide|history|icon-undo|"
    "if|input|input-box|link(?:-(?:goto|repeat|replace|reveal|reveal-goto|show|undo))?|live|load-game|loop|"
    "mouseover|move|nth|prepend|print|prompt|put|random|replace|rerun|restart|save-game|set|show|stop|t8n|"
    "text-(?:colou?r|style)|transition|undo|unless|visited|while",
    re.IGNORECASE,
)
"""Its macros: a bracket that names another is a bracket of the text."""

_MACRO = re.compile(r"\(([a-zA-Z][\w-]{0,30}):")
_CLOSERS = {"<<": ">>", "<%": "%>", "/*": "*/", "<!--": "-->"}
_OPENER = re.compile(r"<<|<%|/\*|<!--|\(")
_LEADING = {"link": 2, "button": 2, "link-goto": 1, "link-reveal-goto": 1, "goto": 1, "go-to": 1}
"""Macros that lead to a passage, and how many texts they need to name it."""

_IMAGE = re.compile(r"\[img\[[^\[\]]*\](?:\[[^\[\]]*\])?\]")
_HOOK = re.compile(r"[\[\]]")
_BRACKET = re.compile(r"[()]")


@dataclass(slots=True)
class Marked:
    """A passage once its links and macros were told apart."""

    text: str = ""
    links: list[Link] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def marked(source: str, place: str) -> Marked:
    """The words, links and notes of the passage called `place`."""
    found = Marked()
    source = _variables(source, place, found)
    kept = "".join(_without_macros(source, place, found))
    for picture in (*pictures(kept), *_IMAGE.findall(kept)):
        found.notes.append(note(Lost.MEDIA, picture, place))
    kept = _LINK.sub(lambda link: _take_link(link, place, found), _IMAGE.sub(" ", kept))
    hooked = any(each.text.startswith("(") for each in found.notes)
    found.text = plain(_HOOK.sub(" ", kept) if hooked else kept)
    return found


def _variables(source: str, place: str, found: Marked) -> str:
    """Chapbook opens a passage with its variables, above a line of two dashes."""
    head, line, rest = source.partition("\n--\n")
    if line and head.strip() and all(":" in each for each in head.splitlines() if each.strip()):
        found.notes.append(note(Lost.MACRO, head, place))
        return rest
    return source


def _without_macros(source: str, place: str, found: Marked) -> Iterator[str]:
    """The pieces of a passage between its macros; those never closed are words."""
    at, unclosed, brackets = 0, set[str](), _matching(source)
    for opener in _OPENER.finditer(source):
        if opener.start() < at or opener.group() in unclosed:
            continue
        end = _end(source, opener, brackets)
        if end is None:
            if opener.group() != "(":
                unclosed.add(opener.group())
            continue
        yield source[at : opener.start()]
        yield _macro(source[opener.start() : end], place, found)
        at = end
    yield source[at:]


def _matching(source: str) -> Mapping[int, int]:
    """Where each round bracket that is closed ends."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for bracket in _BRACKET.finditer(source):
        if bracket.group() == "(":
            opened.append(bracket.start())
        elif opened:
            ends[opened.pop()] = bracket.end()
    return ends


def _end(source: str, opener: re.Match[str], brackets: Mapping[int, int]) -> int | None:
    """Where a macro ends; None where there is none."""
    if opener.group() != "(":
        closer = _CLOSERS[opener.group()]
        at = source.find(closer, opener.end())
        return None if at < 0 else at + len(closer)
    name = _MACRO.match(source, opener.start())
    if name is None or not _HARLOWE.fullmatch(name[1]):
        return None
    return brackets.get(opener.start())


def _macro(written: str, place: str, found: Marked) -> str:
    """What stands for a macro in the text: the link it holds, or nothing."""
    name = re.match(r"\W*([\w-]*)", written)
    needed = _LEADING.get(name[1].lower(), 0) if name is not None else 0
    if name is not None and needed:
        if _LINK.search(written):
            return f" {written.strip('<>')[len(name[1]) :]} "
        words = [one or other for one, other in _QUOTED.findall(written)]
        if len(words) >= needed:
            said = plain(words[0]) if len(words) > 1 or "link" in written[:8].lower() else ""
            found.links.append(Link(said, words[-1].strip()))
            return " "
    found.notes.append(note(Lost.MACRO, written, place))
    return " "


def _take_link(link: re.Match[str], place: str, found: Marked) -> str:
    inside, setter = link[1], link[2]
    text, target = inside, inside
    for arrow in _ARROWS:
        left, sign, right = inside.rpartition(arrow) if arrow == "->" else inside.partition(arrow)
        if sign:
            text, target = (right, left) if arrow == "<-" else (left, right)
            break
    found.links.append(Link(plain(text), target.strip()))
    if setter:
        found.notes.append(note(Lost.MACRO, setter, place))
    return " "
