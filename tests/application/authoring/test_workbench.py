"""What an author does is never lost, can be undone, and is saved without touching anything else."""

from pathlib import Path

import pytest

from entretien.application.authoring.recovery import Recovery
from entretien.application.authoring.text_file import ChangedOnDiskError, open_text
from entretien.application.authoring.workbench import Change, Workbench
from entretien.content.limits import FILE_LIMIT
from entretien.kernel.errors import UserError
from entretien.kernel.paths import shipped
from entretien.manuscript.changing import put
from entretien.manuscript.edits import Edit, Splice

FILE = "lina.yaml"
TEXT = 'title: "Lina"\nlevel: 1\n'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    """A small file on the desk."""
    (tmp_path / FILE).write_text(TEXT, encoding="utf-8")
    return Workbench(tmp_path / FILE, Recovery(tmp_path / "aside"))


def retitle(bench: Workbench, title: str, strand: str = "") -> Change:
    manuscript = bench.manuscript(FILE)
    assert manuscript is not None
    return Change("modifier le titre", FILE, put(manuscript, ("title",), title), strand)


@pytest.mark.parametrize("path", sorted(shipped("scenarios").rglob("*.yaml")), ids=lambda path: path.stem)
def test_a_shipped_file_opened_and_saved_is_the_same_to_the_byte(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    file = open_text(copy)
    file.written(file.text)
    assert copy.read_bytes() == path.read_bytes()


def test_byte_order_mark_and_line_ends_are_written_back(tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_bytes(b"\xef\xbb\xbftitle: a\r\nlevel: 1\r\n")
    bench = Workbench(path, Recovery(tmp_path / "aside"))
    bench.do(retitle(bench, "b"))
    bench.save()
    assert path.read_bytes() == b"\xef\xbb\xbftitle: b\r\nlevel: 1\r\n"


def test_one_change_saved_changes_one_line(bench: Workbench) -> None:
    bench.do(retitle(bench, "La colocation"))
    assert bench.unsaved == (FILE,)
    bench.save()
    assert bench.path.read_text(encoding="utf-8") == 'title: "La colocation"\nlevel: 1\n'
    assert not bench.unsaved


def test_every_change_is_undone_and_done_again_by_its_name(bench: Workbench) -> None:
    bench.do(retitle(bench, "A"))
    bench.do(Change("changer le niveau", FILE, Edit.of([Splice(18, 19, "3")])))
    assert bench.undo_name == "changer le niveau"
    bench.undo()
    undone = bench.undo()
    assert undone is not None
    assert (bench.texts[FILE], bench.redo_name) == (TEXT, "modifier le titre")
    bench.redo()
    assert 'title: "A"' in bench.texts[FILE]
    bench.do(retitle(bench, "B"))
    assert (bench.redo(), bench.redo_name) == (None, "")


def test_letters_typed_in_one_field_are_undone_together(bench: Workbench) -> None:
    for title in ("L", "Li", "Lin"):
        bench.do(retitle(bench, title, strand="title"))
    bench.undo()
    assert bench.texts[FILE] == TEXT


def test_a_change_undone_tells_the_edit_that_screens_must_make(bench: Workbench) -> None:
    before = bench.texts[FILE]
    bench.do(retitle(bench, "La colocation de Lina"))
    shown = bench.texts[FILE]
    undone = bench.undo()
    assert undone is not None
    assert undone.edit.applied(shown) == before


def test_a_file_somebody_else_wrote_is_not_written_over(bench: Workbench) -> None:
    bench.do(retitle(bench, "A"))
    bench.path.write_text("title: theirs\n", encoding="utf-8")
    assert bench.changed_on_disk() == (FILE,)
    with pytest.raises(ChangedOnDiskError):
        bench.save()
    assert bench.path.read_text(encoding="utf-8") == "title: theirs\n"
    bench.do(Change("recharger", FILE, bench.rebase(FILE)))
    assert (bench.texts[FILE], bench.unsaved) == ("title: theirs\n", ())
    bench.undo()
    assert bench.texts[FILE] == 'title: "A"\nlevel: 1\n'


def test_ones_own_version_may_be_kept_over_theirs(bench: Workbench) -> None:
    bench.do(retitle(bench, "A"))
    bench.path.write_text("title: theirs\n", encoding="utf-8")
    bench.rebase(FILE)
    bench.save()
    assert bench.path.read_text(encoding="utf-8") == 'title: "A"\nlevel: 1\n'


def test_a_disk_that_refuses_leaves_the_file_whole_and_the_text_on_the_desk(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    bench.do(retitle(bench, "A"))
    monkeypatch.setattr("entretien.application.authoring.text_file.write_whole", full)
    with pytest.raises(UserError, match="n'a pas pu être enregistré"):
        bench.save()
    assert bench.path.read_text(encoding="utf-8") == TEXT
    assert bench.unsaved == (FILE,)


def test_what_was_not_saved_is_found_again_after_a_crash(bench: Workbench, tmp_path: Path) -> None:
    bench.do(retitle(bench, "A"))
    bench.keep_aside()
    next_day = Workbench(bench.path, Recovery(tmp_path / "aside"))
    assert next_day.recover("reprendre")
    assert next_day.texts[FILE] == bench.texts[FILE]
    next_day.undo()
    assert next_day.texts[FILE] == TEXT
    bench.save()
    assert not Workbench(bench.path, Recovery(tmp_path / "aside")).recover("reprendre")


def test_what_was_undone_is_not_left_aside(bench: Workbench, tmp_path: Path) -> None:
    bench.do(retitle(bench, "A"))
    bench.keep_aside()
    bench.undo()
    bench.keep_aside()
    assert not Workbench(bench.path, Recovery(tmp_path / "aside")).recover("reprendre")


@pytest.mark.parametrize(
    "data", [b"title: \xff\n", b"a: 1\r\nb: 2\n", b"a: 1\rb: 2\n", "a: \u202e\n".encode()]
)
def test_a_file_that_could_not_be_written_back_is_shown_and_left_alone(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE).write_bytes(data)
    bench = Workbench(tmp_path / FILE, Recovery(tmp_path / "aside"))
    assert bench.texts[FILE].startswith(data[:1].decode())
    assert bench.drafts == {}
    assert bench.manuscript(FILE) is None
    with pytest.raises(UserError, match="ne peut pas être modifié ici"):
        bench.do(Change("essai", FILE, Edit.of([Splice(0, 0, "x")])))
    bench.save()
    bench.keep_aside()
    assert (tmp_path / FILE).read_bytes() == data
    assert not (tmp_path / "aside").exists()


def test_a_file_that_is_too_large_is_shown_in_part(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"# " + b"x" * FILE_LIMIT)
    bench = Workbench(tmp_path / FILE, Recovery(tmp_path / "aside"))
    assert 0 < len(bench.texts[FILE]) < FILE_LIMIT // 10
    assert "trop volumineux" in str(bench.locked(FILE))


def test_a_file_in_read_only_is_read_whole_and_not_written(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(TEXT, encoding="utf-8")
    (tmp_path / FILE).chmod(0o444)
    bench = Workbench(tmp_path / FILE, Recovery(tmp_path / "aside"))
    assert bench.drafts == {FILE: TEXT}
    assert bench.manuscript(FILE) is not None
    with pytest.raises(UserError, match="lecture seule"):
        bench.do(retitle(bench, "A"))


def test_a_file_that_is_not_there_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="ne peut pas être modifié ici"):
        Workbench(tmp_path / FILE, Recovery(tmp_path / "aside"))


def test_a_text_that_is_no_yaml_can_still_be_changed_as_text(bench: Workbench) -> None:
    bench.do(Change("coller", FILE, Edit.of([Splice(0, 0, "<<<<<<< HEAD\n")])))
    assert bench.manuscript(FILE) is None
    bench.undo()
    assert bench.manuscript(FILE) is not None


def test_what_is_changed_along_is_undone_and_done_again_along(bench: Workbench) -> None:
    other = bench.path.parent / "autre.yaml"
    other.write_text("nom: Lina\n", encoding="utf-8")
    along = Change("renommer", other.name, Edit((Splice(5, 9, "Nina"),)))
    change = Change("renommer", FILE, Edit((Splice(8, 12, "Nina"),)), along=(along,))

    bench.do(change)
    assert list(bench.unsaved) == [FILE, other.name]
    assert bench.texts[other.name] == "nom: Nina\n"

    undone = bench.undo()
    assert undone is not None
    assert [each.file for each in undone.along] == [other.name]
    assert not bench.unsaved

    bench.redo()
    bench.save()
    assert other.read_text(encoding="utf-8") == "nom: Nina\n"
    assert not bench.redo_name


def test_nothing_is_changed_where_what_goes_along_cannot_be(bench: Workbench) -> None:
    other = bench.path.parent / "autre.yaml"
    other.write_text("nom: Lina\n", encoding="utf-8")
    other.chmod(0o444)
    along = Change("renommer", other.name, Edit((Splice(5, 9, "Nina"),)))

    with pytest.raises(UserError):
        bench.do(Change("renommer", FILE, Edit((Splice(8, 12, "Nina"),)), along=(along,)))
    assert bench.texts[FILE] == TEXT
    assert not bench.undo_name
