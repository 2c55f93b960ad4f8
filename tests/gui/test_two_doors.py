"""Two interviews side by side, from the history or from the class: one view behind both doors."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.group.pair_view import PairScreen
from entretien.gui.group.view import GroupScreen
from entretien.gui.history.view import HistoryScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.kernel.ids import AttemptId
from samples.seated import conducted

GREETING = 1
"""The row where the two part."""


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """A window where Noa plays."""
    assert window.keeper is not None
    window.keeper.desk.welcome("Noa")
    return window.keeper.navigation


@pytest.fixture
def attempts(navigation: Navigation) -> list[AttemptId]:
    """Two interviews that greeted differently."""
    return [conducted(navigation, greeting) for greeting in ("aller_droit_au_but", "se_presenter")]


def pair(navigation: Navigation) -> PairScreen:
    shown = navigation.shown
    assert isinstance(shown, PairScreen)
    return shown


@pytest.mark.parametrize("door", [HistoryScreen, GroupScreen])
def test_one_view_is_laid_over_either_door_and_leaves_it_as_it_was(
    navigation: Navigation, attempts: list[AttemptId], qtbot: QtBot, door: type[QWidget]
) -> None:
    go = navigation.history.go if door is HistoryScreen else navigation.group.go
    go()
    below = navigation.shown
    assert isinstance(below, HistoryScreen | GroupScreen)
    below.compare_requested.emit(*attempts)

    shown = pair(navigation)
    assert shown.exchanges.currentRow() == GREETING
    with qtbot.waitSignal(shown.left):
        shown.back.click()
    assert navigation.shown is below
