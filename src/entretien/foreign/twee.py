"""Twee 3: a text where each passage begins with `:: Name [tags] {metadata}`."""

import json
from collections.abc import Iterator

from entretien.foreign import twine
from entretien.foreign.rich_text import tidy
from entretien.foreign.story import Lost, Note, Story, note
from entretien.foreign.twine import Raw

SIGIL = "::"


def is_twee(text: str) -> bool:
    """Whether some line begins a passage."""
    return text.startswith(SIGIL) or f"\n{SIGIL}" in text


def read_twee(text: str, notes: tuple[Note, ...]) -> Story:
    """The story of a text. Raises `UserError` when it tells nothing."""
    found = list(_passages(text))
    before = text[: 0 if text.startswith(SIGIL) else text.index(f"\n{SIGIL}")]
    kept = [*notes, *([note(Lost.SETTING, before)] if before.strip() else [])]
    title = next((tidy(each.text) for each in found if each.name == "StoryTitle"), "")
    told = [each for each in found if each.name != "StoryTitle"]
    return twine.story(title, "Twee", _start(told), told, kept)


def _passages(text: str) -> Iterator[Raw]:
    header: str | None = None
    lines: list[str] = []
    for line in text.split("\n"):
        if line.startswith(SIGIL):
            if header is not None:
                yield _passage(header, lines)
            header, lines = line.removeprefix(SIGIL), []
        else:
            lines.append(line)
    if header is not None:
        yield _passage(header, lines)


def _passage(header: str, lines: list[str]) -> Raw:
    name, rest = _until(header, "[{")
    tags = ""
    if rest.startswith("["):
        tags, rest = _until(rest[1:], "]")
    return Raw(tidy(name), tuple(tags.split()), "\n".join(lines).rstrip())


def _until(text: str, signs: str) -> tuple[str, str]:
    """What comes before the first of `signs` that is not escaped, without its backslashes, and the rest."""
    kept: list[str] = []
    escaped = False
    for at, character in enumerate(text):
        if not escaped and character == "\\":
            escaped = True
            continue
        if not escaped and character in signs:
            return "".join(kept), text[at:]
        kept.append(character)
        escaped = False
    return "".join(kept), ""


def _start(passages: list[Raw]) -> str:
    """The name that the story's own data give; empty where they give none."""
    for each in passages:
        if each.name == "StoryData":
            try:
                data = json.loads(each.text)
            except (ValueError, RecursionError):
                return ""
            start = data.get("start") if isinstance(data, dict) else None
            return start if isinstance(start, str) else ""
    return ""
