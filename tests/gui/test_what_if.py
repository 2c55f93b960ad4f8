"""« Et si… » in the window: leave an interview at one of its turns, go on, compare."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from entretien.gui.debrief.timeline.page_list import PART
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.interview.view import InterviewScreen
from entretien.gui.main_window import MainWindow
from entretien.gui.navigation import Navigation
from entretien.history.mode import Mode
from entretien.kernel.ids import AttemptId, ReplyId
from entretien.transcript.commands import Abandon, Choose, Select, Start

GREETING = 2


@pytest.fixture
def navigation(window: MainWindow) -> Navigation:
    """A window where Noa plays."""
    assert window.keeper is not None
    window.keeper.desk.welcome("Noa")
    return window.keeper.navigation


@pytest.fixture
def played(navigation: Navigation) -> AttemptId:
    """An exam, begun without a greeting and broken off."""
    desk = navigation.desk
    assert desk.cards is not None
    playable = navigation.services.library.open(desk.cards[0].path)
    sitting = desk.begin(playable, Mode.EXAM, Start())
    sitting.submit(Select((ReplyId("solde"),)))
    sitting.submit(Choose(ReplyId("aller_droit_au_but")))
    sitting.submit(Abandon())
    return sitting.attempt.header.id


def debrief(navigation: Navigation) -> DebriefScreen:
    shown = navigation.shown
    assert isinstance(shown, DebriefScreen)
    return shown


def test_an_interview_is_left_at_a_turn_and_compared_once_over(
    navigation: Navigation, played: AttemptId, qtbot: QtBot
) -> None:
    navigation.debriefs.show(played)
    timeline = debrief(navigation).timeline
    debrief(navigation).report.turn_requested.emit(GREETING)
    parts = timeline.panel.parts
    model = parts.model()
    other = next(
        row
        for row in range(model.rowCount())
        if getattr(model.index(row, 0).data(PART), "command", None) == Choose(ReplyId("se_presenter"))
    )
    parts.setCurrentIndex(model.index(other, 0))
    QTest.keyClick(parts, Qt.Key.Key_Return)

    shown = navigation.shown
    assert isinstance(shown, InterviewScreen)
    branch, first = navigation.desk.store.attempts()
    assert (branch.parent, branch.mode, branch.turns) == (played, Mode.TRAINING, GREETING)
    assert first.mode is Mode.EXAM
    sitting = navigation.desk.resume(branch.id)
    sitting.submit(Abandon())
    navigation.debriefs.show(branch.id)
    tabs = debrief(navigation).findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(tabs.count() - 1)
    comparison = debrief(navigation).comparison
    assert comparison is not None
    assert comparison.unfold.text() == "Déplier\u00a0: 1 tour en commun"


def test_without_a_learner_nothing_is_begun(navigation: Navigation, played: AttemptId) -> None:
    navigation.desk.learner = None
    navigation.interviews.branch(played, GREETING, Choose(ReplyId("se_presenter")))
    assert navigation.banner.isVisible()
    assert len(navigation.desk.store.attempts()) == 1
