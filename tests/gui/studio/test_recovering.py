"""What was written and not saved is there again, however the author left."""

from pathlib import Path

import pytest

from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.gui.studio.view import StudioScreen
from samples.files import write_scenarios


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """The window of somebody who writes."""
    assert window.keeper is not None
    window.keeper.desk.welcome("Inès")
    return window.keeper.navigation


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_scenarios(tmp_path / "written")


def written_on(navigation: Navigation, file: Path) -> StudioScreen:
    navigation.studio.write(file)
    shown = navigation.shown
    assert isinstance(shown, StudioScreen)
    return shown


def test_leaving_the_studio_loses_nothing_and_undoing_gives_the_file_back(
    navigation: Navigation, file: Path
) -> None:
    before = file.read_text(encoding="utf-8")
    screen = written_on(navigation, file)
    assert not screen.banner.isVisible()
    screen.source.editor.insertPlainText("# en cours\n")
    screen.header.back_requested.emit()
    again = written_on(navigation, file)
    assert again.source.text == "# en cours\n" + before
    assert again.banner.isVisible()
    again.header.undo.click()
    assert again.source.text == before
    assert file.read_text(encoding="utf-8") == before


def test_closing_the_window_at_once_loses_nothing(
    window: MainWindow, navigation: Navigation, file: Path
) -> None:
    written_on(navigation, file).source.editor.insertPlainText("# dernier mot\n")
    assert window.close()
    bench = navigation.services.workshop.open(file)
    assert bench.recover("reprendre")
    assert bench.texts[file.name].startswith("# dernier mot\n")


def test_what_is_being_explored_does_not_outlive_the_window(
    window: MainWindow, navigation: Navigation, file: Path
) -> None:
    session = written_on(navigation, file).session
    assert session.playable is not None
    session.exploration.start(session.playable)
    told: list[bool] = []
    session.exploration.stirred.connect(lambda: told.append(session.exploration.running))
    assert window.close()
    assert told == [False]


def test_neither_the_studio_nor_the_window_is_left_while_the_text_can_be_kept_nowhere(
    window: MainWindow, navigation: Navigation, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    screen = written_on(navigation, file)
    screen.source.editor.insertPlainText("# dernier mot\n")
    monkeypatch.setattr("entretien.application.authoring.recovery.write_whole", full)
    screen.header.back_requested.emit()
    assert navigation.shown is screen
    assert screen.banner.property("tone") == "bad"
    assert "partir le perdrait" in screen.banner.accessibleName()
    assert not window.close()
    assert screen.source.text.startswith("# dernier mot\n")
    screen.header.undo.click()
    assert window.close()
