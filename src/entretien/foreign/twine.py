"""The passages of a Twine story, however it was saved: those told, and those that command the program."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from entretien.foreign.markup import marked
from entretien.foreign.refusals import without_passage
from entretien.foreign.story import Lost, Note, Passage, Story, note
from entretien.kernel.language import _

_SCRIPTS = frozenset({"script", "stylesheet", "widget", "init"})
"""Tags of passages that are code."""

_SETTINGS = frozenset(
    {"header", "footer", "startup", "debug-header", "debug-footer", "debug-startup", "annotation"}
)
"""Tags of passages that are put around the others."""

_MEDIA = "twine."
"""How the tags of passages that hold a picture or a sound begin."""

_RESERVED = frozenset(
    {
        *("PassageHeader", "PassageFooter", "PassageReady", "PassageDone", "StoryAuthor", "StoryBanner"),
        *("StoryCaption", "StoryData", "StoryDisplayTitle", "StoryIncludes", "StoryInit", "StoryInterface"),
        *("StoryMenu", "StorySettings", "StoryShare", "StorySubtitle", "StoryTitle"),
    }
)
"""Names of passages that story formats keep for themselves."""


@dataclass(frozen=True, slots=True)
class Raw:
    """A passage as it is written."""

    name: str
    tags: tuple[str, ...]
    text: str


def story(title: str, origin: str, start: str, passages: Iterable[Raw], notes: Iterable[Note]) -> Story:
    """The story that these passages tell, from the one called `start`, else « Start », else the first.

    Raises `UserError` when none of them tells anything.
    """
    told: dict[str, Passage] = {}
    kept = list(notes)
    for raw in passages:
        lost = _lost(raw)
        if lost is not None:
            kept.append(note(lost, raw.text, raw.name))
            continue
        found = marked(raw.text, raw.name)
        passage = Passage(raw.name, found.text, tuple(found.links))
        kept += found.notes
        key = _free(raw.name, told)
        if key != raw.name:
            kept.append(note(Lost.NAME, key, raw.name))
            passage = replace(passage, name=key)
        told[key] = passage
    if not told:
        raise without_passage()
    first = next((each for each in (start, "Start") if each in told), next(iter(told)))
    return Story(title or first, origin, first, told, notes=tuple(kept))


def _lost(raw: Raw) -> Lost | None:
    """Why a passage is not told; None when it is."""
    tags = {each.lower() for each in raw.tags}
    if tags & _SCRIPTS:
        return Lost.SCRIPT
    if any(each.startswith(_MEDIA) and each != "twine.private" for each in tags):
        return Lost.MEDIA
    if tags & _SETTINGS or raw.name in _RESERVED:
        return Lost.SETTING
    return None


def _free(name: str, taken: dict[str, Passage]) -> str:
    """A key of its own for a passage whose name another bears."""
    name = name or _("sans nom")
    if name not in taken:
        return name
    return next(free for count in range(2, len(taken) + 3) if (free := f"{name} ({count})") not in taken)
