"""The story of a file, told by what it holds and not by its ending."""

from pathlib import Path

from entretien.foreign.decoding import decoded
from entretien.foreign.h5p import ARCHIVE, read_archive, read_content
from entretien.foreign.refusals import foreign, too_large
from entretien.foreign.story import Story
from entretien.foreign.twee import is_twee, read_twee
from entretien.foreign.twine_html import is_twine, read_twine
from entretien.foreign.yarn import is_yarn, read_yarn
from entretien.interchange.archive import content_of

SUFFIXES = (".twee", ".tw", ".tw2", ".html", ".htm", ".yarn", ".h5p", ".json")
"""How the files it reads are usually called."""

TEXT_LIMIT = 10_000_000
"""Bytes of a story that is a text."""

PASSAGES, LINKS = 5_000, 20_000
"""Passages and links of one story: as many as a scenario has room for."""


def read_story(path: Path) -> Story:
    """The story of a file. Raises `UserError` when it is in no format we know, or too large."""
    story = _story(path)
    if len(story.passages) > PASSAGES or sum(len(each.links) for each in story.passages.values()) > LINKS:
        raise too_large()
    return story


def _story(path: Path) -> Story:
    data = content_of(path, ARCHIVE)
    if data.startswith(b"PK\x03\x04"):
        return read_archive(path)
    if len(data) > TEXT_LIMIT:
        raise too_large()
    text, notes = decoded(data)
    if text.lstrip().startswith("{"):
        return read_content(text.encode(), notes=notes)
    if is_twine(text):
        return read_twine(text, notes)
    if is_yarn(text):
        return read_yarn(text, notes)
    if is_twee(text):
        return read_twee(text, notes)
    raise foreign()
