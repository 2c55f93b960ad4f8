"""The history where learners speak first: no list tells what the debrief does not yet."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.group.view import GroupScreen
from entretien.gui.history.models import MARK
from entretien.gui.history.presenter import NO_MARK
from entretien.gui.history.view import HistoryScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.kernel.ids import AttemptId
from samples.seated import conducted


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """A window where Noa plays, and where learners speak first."""
    assert window.keeper is not None
    window.keeper.desk.welcome("Noa")
    shown = window.keeper.navigation
    shown.preferences = replace(shown.preferences, self_assessment=True)
    return shown


@pytest.fixture
def attempts(navigation: Navigation) -> list[AttemptId]:
    """Two interviews that are over, and marked."""
    return [_marked(navigation, greeting) for greeting in ("aller_droit_au_but", "se_presenter")]


def _marked(navigation: Navigation, greeting: str) -> AttemptId:
    attempt = conducted(navigation, greeting)
    reviewing = navigation.desk.reviewing
    reviewing.bound(reviewing.debrief(attempt))
    reviewing.debrief(attempt)
    return attempt


def history(navigation: Navigation) -> HistoryScreen:
    navigation.history.go()
    shown = navigation.shown
    assert isinstance(shown, HistoryScreen)
    return shown


def marks(screen: HistoryScreen) -> list[str]:
    model = screen.table.model()
    return [model.index(row, MARK).data() for row in range(model.rowCount())]


def test_marks_wait_for_what_the_learner_says(navigation: Navigation, attempts: list[AttemptId]) -> None:
    assert marks(history(navigation)) == [NO_MARK, NO_MARK]
    desk = navigation.desk
    desk.assessing(desk.store, wanted=True).say(attempts[0], [], "Écouter.", "Conclure.")
    assert marks(history(navigation)).count(NO_MARK) == 1


def test_neither_a_comparison_nor_a_sheet_tells_them_meanwhile(
    navigation: Navigation, attempts: list[AttemptId], qtbot: QtBot
) -> None:
    screen = history(navigation)
    screen.table.selectAll()
    with qtbot.assertNotEmitted(navigation.history.sheets_requested):
        screen.exchange.some_sheets.trigger()
    screen.compare.click()
    assert navigation.shown is screen
    assert navigation.banner.isVisible()


def test_nor_does_the_class(navigation: Navigation, attempts: list[AttemptId], qtbot: QtBot) -> None:
    desk = navigation.desk
    desk.assessing(desk.store, wanted=True).say(attempts[0], [], "Écouter.", "Conclure.")
    navigation.group.go()
    shown = navigation.shown
    assert isinstance(shown, GroupScreen)
    qtbot.waitUntil(lambda: shown.group is not None)
    assert shown.group is not None
    assert [each.id for each in shown.group.attempts] == attempts[:1]
    assert "1 attend ce que l'apprenant en dit" in shown.summary.text()
