"""Self-assessment first, by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.application.reviewing import Reviewer
from entretien.application.self_assessing import SelfAssessing
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.self_assessment.form import SelfAssessmentForm
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.history.memory import MemoryHistory
from entretien.kernel.errors import UserError
from samples.annotated import notebook
from samples.clock import StoppedClock

Play = Callable[[str], Debrief]
Open = Callable[[Debrief], DebriefScreen]


@pytest.fixture
def screen(
    qtbot: QtBot, theme: Theme, framework: Framework, reviewer: Reviewer, store: MemoryHistory
) -> Open:
    """Opens a debrief where the trainer wants learners to speak first."""

    def opened(debrief: Debrief) -> DebriefScreen:
        assessing = SelfAssessing(store, StoppedClock(), wanted=True)
        made = DebriefScreen(theme, framework, reviewer, debrief, notebook(debrief), assessing)
        qtbot.addWidget(made)
        made.resize(1180, 700)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.focus_first()
        return made

    return opened


def answer(form: SelfAssessmentForm) -> None:
    """Place oneself at the lowest level everywhere, and write both lines."""
    for levels in form.levels.values():
        QTest.keyClick(levels.findChildren(Button)[0], Qt.Key.Key_Space)
    QTest.keyClicks(form.strength, "Ecouter")
    QTest.keyClicks(form.axis, "Conclure")


def go_on(shown: DebriefScreen, qtbot: QtBot) -> None:
    """Send the answer."""
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown.form is None)


def test_no_mark_is_seen_before_the_learner_has_spoken(screen: Open, marked: Play) -> None:
    shown = screen(marked("good"))
    assert shown.form is not None
    assert shown.form.isVisible()
    assert not shown.report.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_F6)
    assert shown.form.isVisible()


def test_everything_is_asked_before_going_on(screen: Open, marked: Play) -> None:
    form = screen(marked("good")).form
    assert form is not None
    assert not form.done.isEnabled()
    answer(form)
    assert form.done.isEnabled()
    form.axis.clear()
    assert not form.done.isEnabled()


def test_what_is_said_is_kept_then_the_gap_is_shown(
    screen: Open, marked: Play, store: MemoryHistory, qtbot: QtBot
) -> None:
    debrief = marked("good")
    shown = screen(debrief)
    assert shown.form is not None
    answer(shown.form)
    go_on(shown, qtbot)
    assert shown.report.isVisible()
    assert shown.report.gaps.isVisible()
    kept = store.self_assessment(debrief.header.id)
    assert kept is not None
    assert (kept.strength, kept.axis) == ("Ecouter", "Conclure")
    assert {level for _code, level in kept.levels} == {"TI"}


def test_it_is_asked_once(screen: Open, marked: Play, qtbot: QtBot) -> None:
    debrief = marked("good")
    first = screen(debrief)
    assert first.form is not None
    answer(first.form)
    go_on(first, qtbot)
    again = screen(debrief)
    assert again.form is None
    assert again.report.gaps.isVisible()


def test_what_cannot_be_kept_is_told_and_nothing_is_lost(
    screen: Open, marked: Play, store: MemoryHistory, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_given: object) -> None:
        raise UserError("Le disque est plein.")

    monkeypatch.setattr(store, "assess_oneself", full)
    shown = screen(marked("good"))
    assert shown.form is not None
    answer(shown.form)
    QTest.keyClick(shown.form.axis, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.form.banner.isVisible)
    assert shown.form.strength.text() == "Ecouter"
    assert not shown.report.isVisible()
