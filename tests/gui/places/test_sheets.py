"""The sheets of many attempts, asked for from the history or from the class, written where it is said."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from entretien.gui.group.view import GroupScreen
from entretien.gui.history.view import HistoryScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.gui.printing.sheets_dialog import SheetsDialog
from samples.seated import conducted


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """A window where Noa has conducted two interviews."""
    assert window.keeper is not None
    window.keeper.desk.welcome("Noa")
    for greeting in ("aller_droit_au_but", "se_presenter"):
        conducted(window.keeper.navigation, greeting)
    return window.keeper.navigation


def answer(folder: Path) -> Callable[[], None]:
    """Give this folder to the dialog that asks for one."""

    def answered() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QFileDialog)
        asked.setDirectory(str(folder.parent))
        asked.selectFile(folder.name)
        asked.accept()

    return answered


def written(navigation: Navigation, folder: Path, qtbot: QtBot) -> list[str]:
    """The files there are once all are written."""
    qtbot.waitUntil(lambda: navigation.findChild(SheetsDialog) is not None)
    dialog = navigation.findChild(SheetsDialog)
    assert isinstance(dialog, SheetsDialog)
    qtbot.waitUntil(lambda: dialog.leave.text() == "Fermer", timeout=30_000)
    assert not dialog.banner.isVisible()
    dialog.leave.click()
    return sorted(each.suffix for each in folder.iterdir())


def test_those_chosen_in_the_history(navigation: Navigation, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "fiches"
    folder.mkdir()
    navigation.history.go()
    screen = navigation.shown
    assert isinstance(screen, HistoryScreen)
    screen.table.selectAll()
    assert screen.exchange.some_sheets.text() == "Leurs 2 fiches, en PDF…"
    QTimer.singleShot(0, answer(folder))
    screen.exchange.some_sheets.trigger()
    assert written(navigation, folder, qtbot) == [".pdf", ".pdf"]


def test_those_of_the_group(navigation: Navigation, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "fiches"
    folder.mkdir()
    navigation.group.go()
    screen = navigation.shown
    assert isinstance(screen, GroupScreen)
    qtbot.waitUntil(screen.sheets.isEnabled)
    QTimer.singleShot(0, answer(folder))
    screen.sheets.click()
    assert written(navigation, folder, qtbot) == [".pdf", ".pdf"]
