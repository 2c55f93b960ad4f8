"""The turns of a debrief, opened in a window."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from entretien.competences.framework import Framework
from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.timeline.view import Timeline
from entretien.gui.theme.theme import Theme
from samples.annotated import notebook

Open = Callable[..., Timeline]


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme, framework: Framework) -> Open:
    """Opens the turns of a debrief, `size` pixels large."""

    def opened(debrief: Debrief, size: tuple[int, int] = (1180, 600)) -> Timeline:
        made = Timeline(theme, framework, debrief, notebook(debrief))
        qtbot.addWidget(made)
        made.resize(*size)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        made.focus_first()
        return made

    return opened
