"""The page that Twine 2 publishes: passages in `<tw-passagedata>`, their text escaped.

Searched, not parsed: the page is mostly the engine that plays the story, and a page made to hurt keeps
`html.parser` busy for hours.
"""

import re
from collections.abc import Iterator
from html import unescape

from entretien.foreign import twine
from entretien.foreign.rich_text import tidy
from entretien.foreign.story import Lost, Note, Story, note
from entretien.foreign.twine import Raw
from entretien.kernel.language import _

STORY = "<tw-storydata"
_STORY_END = "</tw-storydata>"
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_PART = re.compile(r"<(tw-passagedata|script|style)\b([^<>]*)>", re.IGNORECASE)


def is_twine(text: str) -> bool:
    """Whether a page holds a story."""
    return STORY in text


def read_twine(text: str, notes: tuple[Note, ...]) -> Story:
    """The first story of a page. Raises `UserError` when it tells nothing."""
    begin = text.index(STORY)
    close = text.find(">", begin)
    end = text.find(_STORY_END, begin)
    attributes = _attributes(text[begin : close if close >= 0 else len(text)])
    inside = text[close + 1 : end if end >= 0 else len(text)] if close >= 0 else ""
    kept = list(notes)
    others = text.count(STORY) - 1
    if others:
        kept.append(note(Lost.SETTING, _("autres histoires du fichier\u00a0: {count}").format(count=others)))
    start = ""
    passages: list[Raw] = []
    for name, written, content in _parts(inside):
        if name != "tw-passagedata":
            if content.strip():
                kept.append(note(Lost.SCRIPT, content, name))
            continue
        own = _attributes(written)
        passage = Raw(tidy(own.get("name", "")), tuple(own.get("tags", "").split()), unescape(content))
        if own.get("pid") and own.get("pid") == attributes.get("startnode"):
            start = passage.name
        passages.append(passage)
    return twine.story(tidy(attributes.get("name", "")), "Twine", start, passages, kept)


def _parts(inside: str) -> Iterator[tuple[str, str, str]]:
    """The elements of a story: their name, their attributes, and all they hold."""
    at = 0
    while (opening := _PART.search(inside, at)) is not None:
        name = opening[1].lower()
        end = inside.find(f"</{name}>", opening.end())
        content = inside[opening.end() : end if end >= 0 else len(inside)]
        yield name, opening[2], content
        at = end if end >= 0 else len(inside)


def _attributes(tag: str) -> dict[str, str]:
    return {name.lower(): unescape(one or other) for name, one, other in _ATTRIBUTE.findall(tag)}
