"""Replaying on the current version, from the debrief."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from entretien.application.annotating import Annotating
from entretien.application.notebook import Notebook
from entretien.application.replaying import Replayer
from entretien.application.reviewing import Reviewer
from entretien.application.self_assessing import SelfAssessing
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.background import wait
from entretien.gui.debrief.revision.bar import RevisionBar
from entretien.gui.debrief.revision.view import RevisionSide
from entretien.gui.debrief.timeline.page_list import PART
from entretien.gui.debrief.timeline.page_parts import Notice
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import Theme
from entretien.history.memory import MemoryHistory
from samples.clock import StoppedClock

Play = Callable[[str], Debrief]
Rewrite = Callable[[str, str], None]
Open = Callable[..., DebriefScreen]

PLAN = 3


@pytest.fixture
def open_(
    qtbot: QtBot,
    theme: Theme,
    framework: Framework,
    store: MemoryHistory,
    reviewer: Reviewer,
    replayer: Replayer,
) -> Open:
    def opened(debrief: Debrief, assessing: SelfAssessing | None = None) -> DebriefScreen:
        notebook = Notebook(Annotating(store, StoppedClock(), framework), debrief.header.id)
        made = DebriefScreen(theme, framework, reviewer, debrief, notebook, assessing, replayer=replayer)
        qtbot.addWidget(made)
        made.resize(1200, 800)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        return made

    return opened


def bar(screen: DebriefScreen) -> RevisionBar:
    assert screen.revision_bar is not None
    return screen.revision_bar


def revised(screen: DebriefScreen, qtbot: QtBot) -> RevisionSide:
    """Replay on the current version, as soon as that is offered."""
    qtbot.waitUntil(lambda: bar(screen).isVisible())
    with qtbot.waitSignal(bar(screen).revised):
        bar(screen).replay.click()
    assert screen.revision is not None
    return screen.revision


@pytest.mark.parametrize("gone", [False, True])
def test_nothing_is_offered_where_the_scenario_is_the_same_or_gone(
    open_: Open, marked: Play, rewrite: Rewrite, folder: Path, qtbot: QtBot, gone: bool
) -> None:
    if gone:
        (folder / "voiture_nadia.yaml").unlink()
    screen = open_(marked("good"))
    with qtbot.waitSignal(bar(screen).looked):
        pass
    assert not bar(screen).isVisible()


def test_what_breaks_is_shown_and_flagged_at_its_turn_in_the_timeline(
    open_: Open, marked: Play, rewrite: Rewrite, qtbot: QtBot
) -> None:
    rewrite("{id: plan,", "{id: programme,")
    screen = open_(marked("good"))
    side = revised(screen, qtbot)

    assert side.isVisible()
    assert not bar(screen).isVisible()
    assert side.table.hasFocus()
    QTest.keyClick(side.table, Qt.Key.Key_Return)
    assert screen.timeline.isVisible()
    assert screen.timeline.turns.turn == PLAN
    spoken = screen.timeline.turns.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ne passe plus sur la version actuelle" in spoken
    parts = screen.timeline.panel.parts.model()
    assert isinstance(parts.index(0, 0).data(PART), Notice)


def test_the_recorded_mark_stays(open_: Open, marked: Play, rewrite: Rewrite, qtbot: QtBot) -> None:
    rewrite("{id: plan,", "{id: programme,")
    screen = open_(marked("good"))
    before = screen.report.verdict.mark.text()
    revised(screen, qtbot)
    assert screen.report.verdict.mark.text() == before


def test_it_waits_for_what_the_learner_says_first(
    open_: Open, marked: Play, rewrite: Rewrite, store: MemoryHistory, qtbot: QtBot
) -> None:
    rewrite("{id: plan,", "{id: programme,")
    screen = open_(marked("good"), SelfAssessing(store, StoppedClock(), wanted=True))
    wait()
    assert screen.form is not None
    assert not bar(screen).isVisible()
    for code in screen.form.levels:
        screen.form.levels[code].picked.emit("S")
    screen.form.strength.setText("Écouter.")
    screen.form.axis.setText("Conclure.")
    screen.form.done.click()
    qtbot.waitUntil(lambda: bar(screen).isVisible())


def test_f6_goes_round_by_the_current_version_too(
    open_: Open, marked: Play, rewrite: Rewrite, qtbot: QtBot
) -> None:
    rewrite("{id: plan,", "{id: programme,")
    screen = open_(marked("good"))
    side = revised(screen, qtbot)
    tabs = screen.findChild(QTabBar)
    assert isinstance(tabs, QTabBar)
    assert tabs.tabText(tabs.currentIndex()) == "Version actuelle"
    for _each in range(tabs.count()):
        QTest.keyClick(screen, Qt.Key.Key_F6)
    assert side.isVisible()


def test_a_scenario_that_goes_meanwhile_is_said_and_can_be_tried_again(
    open_: Open, marked: Play, rewrite: Rewrite, qtbot: QtBot
) -> None:
    rewrite("{id: plan,", "{id: programme,")
    screen = open_(marked("good"))
    qtbot.waitUntil(lambda: bar(screen).isVisible())
    rewrite("format: 1", "format: 99")
    with qtbot.waitSignal(bar(screen).refused):
        bar(screen).replay.click()
    assert screen.banner.isVisible()
    assert bar(screen).replay.isEnabled()
    wait()
