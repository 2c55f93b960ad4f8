"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from entretien.kernel.files import write_whole


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
