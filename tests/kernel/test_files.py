"""A file is written whole or not at all; several together, or none of them."""

import os
from pathlib import Path

import pytest

from entretien.kernel.files import write_together, write_whole


def test_it_replaces_the_content_and_leaves_nothing_beside(tmp_path: Path) -> None:
    file = tmp_path / "sous" / "reglages.json"
    write_whole(file, b"un")
    write_whole(file, b"deux")

    assert file.read_bytes() == b"deux"
    assert [each.name for each in file.parent.iterdir()] == ["reglages.json"]


def test_it_may_be_read_by_those_who_may_read_any_other_file(tmp_path: Path) -> None:
    ordinary, whole = tmp_path / "ordinaire", tmp_path / "entier"
    ordinary.write_bytes(b"un")
    write_whole(whole, b"un")

    assert whole.stat().st_mode == ordinary.stat().st_mode


@pytest.mark.parametrize(("place", "failing"), [(os, "fsync"), (Path, "replace")])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: object, failing: str
) -> None:
    file = tmp_path / "reglages.json"
    write_whole(file, b"un")

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(place, failing, full)
    with pytest.raises(OSError, match="No space"):
        write_whole(file, b"deux")

    assert file.read_bytes() == b"un"
    assert len(list(tmp_path.iterdir())) == 1


def tree(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_files_written_together_are_all_there_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "un").write_bytes(b"ancien")

    write_together({tmp_path / "sous" / "deux": b"2", tmp_path / "un": b"1"})

    assert tree(tmp_path) == {"un": b"1", str(Path("sous", "deux")): b"2"}


@pytest.mark.parametrize("names", [("trois", "un", "deux"), ("un", "trois", "deux"), ("deux", "un", "trois")])
def test_where_one_cannot_take_its_place_none_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...]
) -> None:
    (tmp_path / "un").write_bytes(b"ancien")
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "trois":
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="No space"):
        write_together({tmp_path / name: b"nouveau" for name in names})

    assert tree(tmp_path) == {"un": b"ancien"}


def test_a_full_disk_leaves_no_folder_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_together({tmp_path / "sous" / "dossier" / "un": b"1"})

    assert list(tmp_path.iterdir()) == []
