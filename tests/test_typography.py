"""Every French sentence that people read is set: what the program says, its pages, what authors wrote."""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import msgspec
import pytest
from babel.messages.extract import extract_from_dir

from entretien.competences.reader import load
from entretien.content.catalogue import page
from entretien.content.codes import Code
from entretien.content.reading import read_scenario
from entretien.content.schema import json_schema
from entretien.gui.guide.chapters import chapters
from entretien.kernel.paths import shipped
from entretien.kernel.typography import typeset

SOURCES = Path(__file__).parent.parent / "src"
TABLES = ("competences/data/bts_banque_u4.toml", "debrief/data/landmarks.toml")


def texts(value: object) -> Iterator[str]:
    """Every text in a value made of lists and dictionaries."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from texts(each)


def loose(sentences: Iterator[str]) -> list[str]:
    """The sentences that are not set."""
    return sorted({each for each in sentences if typeset(each) != each})


def test_what_the_program_says() -> None:
    keywords = {"_": None, "plural": (1, 2)}
    said = (message for _file, _line, message, *_more in extract_from_dir(str(SOURCES), keywords=keywords))
    assert loose(text for each in said for text in ([each] if isinstance(each, str) else each)) == []


def test_what_is_said_of_mistakes() -> None:
    assert loose(text for code in Code for text in (page(code).message, page(code).body)) == []


@pytest.mark.parametrize("table", TABLES)
def test_what_is_written_in_tables(table: str) -> None:
    document = tomllib.loads(files("entretien").joinpath(table).read_text(encoding="utf-8"))
    assert loose(texts(document)) == []


def test_the_guide() -> None:
    assert loose(chapter.text for chapter in chapters()) == []


def test_what_editors_tell_authors() -> None:
    assert loose(texts(json_schema())) == []


@pytest.mark.parametrize("path", sorted(shipped("scenarios").glob("*.yaml")), ids=lambda path: path.stem)
def test_what_authors_wrote(path: Path) -> None:
    scenario = read_scenario(path, load()).scenario
    assert scenario is not None
    read = list(texts(msgspec.to_builtins(scenario)))

    assert loose(iter(read)) == []
    assert any("\u00a0?" in each for each in read)
