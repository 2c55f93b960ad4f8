"""A file nobody could make sense of opens in the source, at its first problem; nothing is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from entretien.application.authoring.workbench import Change
from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.theme import Theme
from entretien.manuscript.edits import Edit, Splice

Open = Callable[[str], Session]
Spoil = Callable[[bytes], bytes]


def broken(data: bytes) -> bytes:
    return data.replace(b"\nlevel: 1\n", b"\nlevel: [1\n", 1)


def latin(data: bytes) -> bytes:
    return data.decode("utf-8").replace("\u202f", " ").encode("cp1252", "replace")


def half_merged(data: bytes) -> bytes:
    return data.replace(b"level: 1\n", b"<<<<<<< HEAD\nlevel: 1\n=======\nlevel: 2\n>>>>>>> autre\n", 1)


def hidden(data: bytes) -> bytes:
    return data.replace(b"level: 1\n", "level: 1 # \u202e\n".encode(), 1)


def bomb(_data: bytes) -> bytes:
    return b"a: &a [x, x]\n" + b"".join(b"b%d: [*a, *a]\n" % rank for rank in range(100))


def deep(_data: bytes) -> bytes:
    return b"[" * 5_000


def huge(_data: bytes) -> bytes:
    return b"x: " + b"a" * 10_000_001


@pytest.fixture
def spoilt(qtbot: QtBot, theme: Theme, folder: Path, open_session: Open) -> Callable[[Spoil], StudioScreen]:
    """Opens Lina's file, spoilt."""

    def opened(spoil: Spoil) -> StudioScreen:
        path = folder / "colocation_lina.yaml"
        path.write_bytes(spoil(path.read_bytes()))
        screen = StudioScreen(theme, open_session("colocation_lina"))
        qtbot.addWidget(screen)
        screen.resize(1280, 720)
        screen.show()
        return screen

    return opened


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (broken, "E101"),
        (latin, "E103"),
        (half_merged, "E117"),
        (hidden, "E104"),
        (bomb, "E110"),
        (deep, "E106"),
        (huge, "E105"),
    ],
)
def test_the_source_opens_at_the_first_problem_and_nothing_is_written(
    folder: Path, spoilt: Callable[[Spoil], StudioScreen], spoil: Spoil, code: str
) -> None:
    screen = spoilt(spoil)
    before = (folder / "colocation_lina.yaml").read_bytes()
    problem = screen.problems.table.problem
    assert problem is not None
    assert problem.diagnostic.code == code
    assert screen.problems.table.isVisible()
    assert screen.writing.currentWidget() is screen.source
    cursor = screen.source.editor.textCursor()
    assert cursor.blockNumber() == problem.place.line - 1
    screen.header.save.click()
    screen.session.keep_aside()
    assert (folder / "colocation_lina.yaml").read_bytes() == before


@pytest.mark.parametrize("spoil", [latin, hidden, huge])
def test_what_could_not_be_saved_as_it_is_can_only_be_looked_at(
    spoilt: Callable[[Spoil], StudioScreen], spoil: Spoil
) -> None:
    screen = spoilt(spoil)
    before = screen.source.text
    assert screen.source.editor.isReadOnly()
    assert screen.source.notice.isVisible()
    assert "ne peut pas être modifié ici" in screen.source.notice.accessibleName()
    assert not screen.form.isEnabled()
    screen.session.do(Change("essai", screen.session.workbench.entry, Edit((Splice(0, 0, "# rien\n"),))))
    assert screen.banner.isVisible()
    assert screen.source.text == before
    assert not screen.session.workbench.unsaved


def test_a_file_in_read_only_is_read_and_says_so(
    qtbot: QtBot, theme: Theme, folder: Path, open_session: Open
) -> None:
    (folder / "colocation_lina.yaml").chmod(0o444)
    screen = StudioScreen(theme, open_session("colocation_lina"))
    qtbot.addWidget(screen)
    screen.show()
    assert screen.session.reading.scenario is not None
    assert screen.source.notice.isVisible()
    assert "lecture seule" in screen.source.notice.accessibleName()
    assert screen.source.editor.isReadOnly()


def test_mended_it_is_a_scenario_again(qtbot: QtBot, spoilt: Callable[[Spoil], StudioScreen]) -> None:
    screen = spoilt(half_merged)
    assert screen.problems.mending.first.text() == "Garder la première version"
    with qtbot.waitSignal(screen.session.checked, timeout=10_000):
        screen.problems.mending.first.click()
    assert screen.session.reading.scenario is not None


def test_a_full_disk_leaves_the_file_whole_and_the_text_in_the_editor_and_says_so_in_red(
    qtbot: QtBot, theme: Theme, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    screen.show()
    before = session.workbench.path.read_bytes()
    screen.source.editor.insertPlainText("# une remarque\n")
    monkeypatch.setattr("entretien.application.authoring.text_file.write_whole", full)
    screen.header.save.click()
    assert screen.banner.isVisible()
    assert screen.banner.property("tone") == "bad"
    assert "L'ancien fichier est entier" in screen.banner.accessibleName()
    assert screen.source.text.startswith("# une remarque\n")
    assert session.workbench.path.read_bytes() == before
    assert screen.header.save.isEnabled()
