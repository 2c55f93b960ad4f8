"""The form of what an author looks at, on a shipped scenario."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.studio.form.pane import FormPane
from entretien.gui.studio.session import Session
from entretien.gui.theme.theme import Theme
from samples.author import Author


@pytest.fixture(name="author")
def an_author(qtbot: QtBot, theme: Theme, session: Session) -> Author:
    """Somebody who writes Lina."""
    return _before(qtbot, theme, session)


@pytest.fixture(name="writing")
def a_way_to_write(
    qtbot: QtBot, theme: Theme, open_session: Callable[[str], Session]
) -> Callable[[str], Author]:
    """Somebody who writes any of the scenarios of the folder."""
    return lambda name: _before(qtbot, theme, open_session(name))


def _before(qtbot: QtBot, theme: Theme, session: Session) -> Author:
    pane = FormPane(theme, session)
    qtbot.addWidget(pane)
    pane.resize(700, 600)
    pane.show()
    return Author(session, pane)
