"""An attempt and the one it leaves, side by side."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from entretien.application.branching import branch
from entretien.application.reviewing import Reviewer
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import Theme
from entretien.history.memory import MemoryHistory
from entretien.kernel.ids import AttemptId, ReplyId
from entretien.transcript.commands import Choose, Command
from entretien.transcript.path import read_path
from samples.annotated import notebook
from samples.clock import StoppedClock

Play = Callable[[str], Debrief]

PROMISE = 8
"""The turn of the play « capped » at which a loan is promised."""

BETTER: tuple[Command, ...] = read_path("creuser,verifier,recapituler,remercier,[compte_rendu]")


@pytest.fixture
def what_if(marked: Play, reviewer: Reviewer, store: MemoryHistory) -> Debrief:
    """The interview « capped », had a need been argued instead of a loan promised."""
    first = marked("capped")
    (learner,) = store.learners()
    argued = Choose(ReplyId("argumenter"))
    sitting = branch(store, StoppedClock(), first.scenario, first.header.id, learner, PROMISE, argued)
    for command in BETTER:
        sitting.submit(command)
    return reviewer.debrief(sitting.attempt.header.id)


@pytest.fixture
def screen(
    qtbot: QtBot, theme: Theme, framework: Framework, reviewer: Reviewer
) -> Callable[[Debrief], DebriefScreen]:
    """Opens a debrief on the two attempts, as far as there are two."""

    def opened(debrief: Debrief) -> DebriefScreen:
        made = DebriefScreen(theme, framework, reviewer, debrief, notebook(debrief))
        qtbot.addWidget(made)
        made.resize(1180, 700)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        tabs = made.findChild(QTabBar)
        assert tabs is not None
        tabs.setCurrentIndex(tabs.count() - 1)
        return made

    return opened


Open = Callable[[Debrief], DebriefScreen]


def test_a_branch_is_compared_with_what_it_leaves(screen: Open, what_if: Debrief) -> None:
    comparison = screen(what_if).comparison
    assert comparison is not None
    assert comparison.isVisible()
    first, second = comparison.first.model(), comparison.second.model()
    assert "Tour 8. " in str(first.index(0, 0).data())
    assert "accord est garanti" in str(first.index(0, 0).data())
    assert "accord est garanti" not in str(second.index(0, 0).data())


def test_the_common_part_is_folded_until_it_is_asked_for(screen: Open, what_if: Debrief) -> None:
    comparison = screen(what_if).comparison
    assert comparison is not None
    folded = comparison.first.model().rowCount()
    assert comparison.unfold.text() == "Déplier\u00a0: 7 tours en commun"
    QTest.keyClick(comparison.unfold, Qt.Key.Key_Space)
    assert comparison.first.model().rowCount() == folded + 7
    assert comparison.unfold.text() == "Replier\u00a0: 7 tours en commun"
    QTest.keyClick(comparison.unfold, Qt.Key.Key_Space)
    assert comparison.first.model().rowCount() == folded


def test_an_interview_that_leaves_no_other_has_nothing_to_compare(screen: Open, marked: Play) -> None:
    shown = screen(marked("good"))
    tabs = shown.findChild(QTabBar)
    assert tabs is not None
    assert tabs.count() == 2
    assert shown.comparison is None


def test_an_attempt_left_that_is_not_kept_here_is_told(screen: Open, what_if: Debrief) -> None:
    alone = replace(what_if, header=replace(what_if.header, parent=AttemptId("ailleurs")))
    shown = screen(alone)
    assert shown.banner.isVisible()
    assert shown.report.isVisible()
