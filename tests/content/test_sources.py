"""A scenario's files, on disk or in memory."""

import os
import sys
from pathlib import Path

import pytest

from entretien.content.limits import FILE_LIMIT
from entretien.content.sources import FolderShelf, MemoryShelf, Sources


def test_the_digest_is_that_of_the_names_and_the_texts() -> None:
    one = Sources("a.yaml", (("a.yaml", "x"), ("b.yaml", "y")))

    assert one.digest == Sources("a.yaml", (("a.yaml", "x"), ("b.yaml", "y"))).digest
    assert len(one.digest) == 64
    for other in (
        Sources("b.yaml", one.files),
        Sources("a.yaml", (("a.yaml", "xb"), (".yaml", "y"))),
        Sources("a.yaml", (("a.yaml", "x"),)),
    ):
        assert other.digest != one.digest


def test_a_folder_gives_the_files_beside_the_scenario(tmp_path: Path) -> None:
    (tmp_path / "personas").mkdir()
    (tmp_path / "personas" / "lea.yaml").write_bytes(b"id: lea\n")
    shelf = FolderShelf(tmp_path / "essai.yaml")

    assert shelf.entry == "essai.yaml"
    assert shelf.read("personas/lea.yaml") == b"id: lea\n"
    assert list(shelf.names("personas")) == ["lea"]
    assert list(shelf.names("absent")) == []
    assert shelf.label("personas/lea.yaml") == str(tmp_path / "personas" / "lea.yaml")


def test_a_folder_in_place_of_a_file_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="fichier ordinaire"):
        FolderShelf(tmp_path / "essai.yaml").read(".")


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are made otherwise there")
def test_a_pipe_is_no_file_either(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "essai.yaml")

    with pytest.raises(OSError, match="fichier ordinaire"):
        FolderShelf(tmp_path / "essai.yaml").read("essai.yaml")


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FolderShelf(tmp_path / "essai.yaml").read("personas/lea.yaml")


def test_no_more_is_read_of_a_file_than_tells_that_it_is_too_large(tmp_path: Path) -> None:
    file = tmp_path / "essai.yaml"
    with file.open("wb") as stream:
        stream.truncate(FILE_LIMIT * 10)

    assert len(FolderShelf(file).read("essai.yaml")) == FILE_LIMIT + 1


def test_memory_gives_the_texts_it_keeps() -> None:
    shelf = MemoryShelf(Sources("a.yaml", (("a.yaml", "é"), ("personas/lea.yaml", ""))))

    assert shelf.read("a.yaml") == "é".encode()
    assert list(shelf.names("personas")) == ["lea"]
    with pytest.raises(FileNotFoundError):
        shelf.read("b.yaml")
