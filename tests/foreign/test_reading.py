"""A story is told by what its file holds, whatever it is called and however it was saved."""

import json
from codecs import BOM_UTF8
from pathlib import Path

import pytest

from entretien.foreign import reading
from entretien.foreign.reading import read_story
from entretien.foreign.story import Lost
from entretien.interchange.refusals import RefusedFileError
from samples.stories import CONTENT, TWEE, TWINE, YARN, h5p


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "histoire"


@pytest.mark.parametrize(
    ("data", "origin"),
    [
        (TWEE.encode(), "Twee"),
        (BOM_UTF8 + TWEE.encode(), "Twee"),
        (TWEE.encode("utf-16"), "Twee"),
        (TWEE.encode("cp1252"), "Twee"),
        (TWEE.replace("\n", "\r\n").encode(), "Twee"),
        (TWINE.encode(), "Twine"),
        (h5p(), "H5P"),
        (json.dumps(CONTENT).encode(), "H5P"),
    ],
)
def test_the_content_says_the_format(file: Path, data: bytes, origin: str) -> None:
    file.write_bytes(data)
    story = read_story(file)

    assert (story.origin, story.title) == (origin, "Le guichet")


def test_a_yarn_file_is_read_too(file: Path) -> None:
    file.write_text(YARN, encoding="utf-8")
    assert read_story(file).origin == "Yarn"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_an_encoding_that_was_guessed_is_told(file: Path, encoding: str) -> None:
    file.write_bytes(TWEE.encode(encoding))
    story = read_story(file)

    assert "Arrivée" in story.passages
    assert Lost.ENCODING in {each.lost for each in story.notes}


def test_what_cannot_be_seen_is_taken_out_and_told(file: Path) -> None:
    file.write_text(":: A\nBon\u202ejour.\0\n", encoding="utf-8")
    story = read_story(file)

    assert story.passages["A"].text == "Bonjour."
    assert Lost.ENCODING in {each.lost for each in story.notes}


@pytest.mark.parametrize(
    "data", [b"", b"Bonjour.", b"%PDF-1.7", b"<html></html>", b"\x89PNG\r\n", b"PK\x03\x04"]
)
def test_anything_else_is_refused_in_words(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    with pytest.raises(RefusedFileError) as refused:
        read_story(file)
    assert refused.value.remedy


def test_a_missing_file_or_a_folder_is_told(file: Path, tmp_path: Path) -> None:
    for path in (file, tmp_path):
        with pytest.raises(RefusedFileError, match="ne peut pas être lu"):
            read_story(path)


@pytest.mark.parametrize("limit", ["PASSAGES", "LINKS", "TEXT_LIMIT"])
def test_a_story_larger_than_any_interview_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(reading, limit, 1)
    file.write_text(TWEE, encoding="utf-8")
    with pytest.raises(RefusedFileError, match="trop grosse"):
        read_story(file)
