"""The debrief screen prints what it shows."""

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from entretien import bootstrap
from entretien.application.reviewing import Reviewer
from entretien.application.self_assessing import SelfAssessing
from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.view import DebriefScreen
from entretien.gui.printing.port import Printing
from entretien.gui.theme.theme import load
from entretien.history.memory import MemoryHistory
from samples.annotated import notebook
from samples.clock import StoppedClock

Play = Callable[[str], Debrief]
Open = Callable[[Debrief, SelfAssessing | None], DebriefScreen]


@pytest.fixture
def opened(qtbot: QtBot, framework: Framework, reviewer: Reviewer, store: MemoryHistory) -> Open:
    """Opens a debrief that may be printed."""
    handing_out = bootstrap.services().handing_out
    printing = Printing(partial(handing_out.sheet, store), handing_out.write_pdf)

    def shown(debrief: Debrief, assessing: SelfAssessing | None = None) -> DebriefScreen:
        screen = DebriefScreen(
            load("light"), framework, reviewer, debrief, notebook(debrief, store), assessing, printing
        )
        qtbot.addWidget(screen)
        screen.show()
        return screen

    return shown


def test_the_sheet_of_the_attempt_is_previewed_on_two_sheets(
    opened: Open, marked: Play, qtbot: QtBot
) -> None:
    button = opened(marked("capped"), None).print_button
    assert button is not None
    button.click()

    dialog = button.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview.pageCount() == 2)
    dialog.closing.click()


def test_nothing_is_printed_before_the_learner_has_spoken(
    opened: Open, marked: Play, store: MemoryHistory
) -> None:
    """The sheet would show her the marks."""
    screen = opened(marked("good"), SelfAssessing(store, StoppedClock(), wanted=True))
    assert screen.form is not None
    assert screen.print_button is not None
    assert not screen.print_button.isVisible()
