"""How a new value is written, as scenarios are: words bare, sentences quoted, short things on a line."""

import re
from collections.abc import Iterator

from entretien.manuscript.nodes import Value

WIDTH = 100
"""Characters a value may take to stand on one line with its braces or brackets."""

STEP = 2
"""Spaces by which what is inside is further to the right."""

_WORD = re.compile(r"[A-Za-z_][\w.-]*(:[\w.-]+)*", re.ASCII)
_BARE = re.compile(r"[A-Za-z0-9_(][\w().,<>=!+ -]*", re.ASCII)
_NOTHING = frozenset({"null", "~", "true", "false", "yes", "no", "on", "off"})
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]')


class Bare(str):
    """A text that is written without quotes wherever YAML reads it back the same: a condition."""

    __slots__ = ()


class Quoted(str):
    """A text that is written between quotes even where it is one word: what somebody says."""

    __slots__ = ()


def scalar(value: str | int, *, flow: bool = False, style: str | None = None) -> str:
    """A single value, in the `style` of the one it replaces if it can; a new text is quoted, not a word."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    bare = style == "" or isinstance(value, Bare)
    quoted = style is None and isinstance(value, Quoted)
    if not style and not quoted and (_word(value) or (bare and _bare(value, flow=flow))):
        return str(value)
    if style == "'" and not _ESCAPED.search(value.replace('"', "").replace("\\", "")):
        return "'" + value.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escape, value) + '"'


def on_one_line(value: Value) -> str:
    """A value between braces or brackets."""
    if isinstance(value, dict):
        inside = (f"{scalar(key, flow=True)}: {on_one_line(each)}" for key, each in value.items())
        return "{" + ", ".join(inside) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(on_one_line(each) for each in value) + "]"
    return scalar(value, flow=True)


def document(value: dict[str, Value]) -> str:
    """A whole file: what takes several lines stands apart, and so do the parts of what has many."""
    lines: list[str] = []
    for key, each in value.items():
        written = list(_entry(key, each, 0))
        if len(written) > 1 and lines:
            lines.append("")
        lines += written
    return "\n".join([*lines, ""])


def entry(key: str, value: Value, column: int) -> str:
    """A key and its value, at `column`; lines after the first are indented, the last has no end."""
    return "\n".join(_entry(key, value, column))


def item(value: Value, column: int) -> str:
    """A dash and its value, at `column`, likewise."""
    return "\n".join(_item(value, column))


def fits(value: Value, column: int) -> bool:
    """Whether a value is simple and short enough to stand on one line."""
    if not isinstance(value, dict | list) or not value:
        return True
    parts = value.values() if isinstance(value, dict) else value
    simple = all(_flat(part) for part in parts)
    if isinstance(value, list) and any(isinstance(part, dict) for part in parts):
        return False
    return simple and column + len(on_one_line(value)) <= WIDTH


def _entry(key: str, value: Value, column: int) -> Iterator[str]:
    name = scalar(key)
    if fits(value, column + len(name) + 2):
        yield f"{name}: {on_one_line(value) if isinstance(value, dict | list) else scalar(value)}"
        return
    yield f"{name}:"
    yield from _indented(value, column + STEP)


def _item(value: Value, column: int) -> Iterator[str]:
    if fits(value, column + 2):
        yield f"- {on_one_line(value) if isinstance(value, dict | list) else scalar(value)}"
        return
    lines = list(_indented(value, column + STEP))
    yield f"- {lines[0].lstrip()}"
    yield from lines[1:]


def _indented(value: Value, column: int) -> Iterator[str]:
    margin = " " * column
    if isinstance(value, dict):
        for key, each in value.items():
            lines = list(_entry(key, each, column))
            yield margin + lines[0]
            yield from lines[1:]
    elif isinstance(value, list):
        for each in value:
            lines = list(_item(each, column))
            yield margin + lines[0]
            yield from lines[1:]


def _flat(value: Value) -> bool:
    """Whether nothing stands inside what stands inside it."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return not any(isinstance(part, dict | list) for part in parts)


def _word(text: str) -> bool:
    return bool(_WORD.fullmatch(text)) and text.lower() not in _NOTHING


def _bare(text: str, *, flow: bool) -> bool:
    """Whether a text means itself without quotes."""
    return bool(_BARE.fullmatch(text)) and text == text.strip() and not (flow and "," in text)


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    return _ESCAPES.get(character) or f"\\u{ord(character):04x}"
