"""The top of the studio, in windows of every width."""

import pytest
from pytestqt.qtbot import QtBot

from entretien.gui.studio.session import Session
from entretien.gui.studio.view import StudioScreen
from entretien.gui.theme.icons import icon
from entretien.gui.theme.theme import Theme, load
from entretien.gui.widgets.buttons import Button


def test_where_there_is_no_room_for_words_icons_say_it(qtbot: QtBot, theme: Theme, session: Session) -> None:
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    header = screen.header
    assert header.play.text() == "Essayer"
    screen.resize(900, 600)
    assert header.play.text() == header.redo.text() == ""
    assert not header.play.icon().isNull()
    assert header.play.accessibleName() == "Essayer"
    assert header.play.shortcut().toString() == "F5"
    assert header.undo.shortcut().toString() == "Ctrl+Z"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_studio_fits_in_a_small_window_whatever_the_size_of_its_text(
    qtbot: QtBot, session: Session, scale: float
) -> None:
    theme = load("light", scale)
    screen = StudioScreen(theme, session)
    qtbot.addWidget(screen)
    added = Button("Partager…", "quiet")
    added.setIcon(icon(theme, "share", "accent"))
    screen.header.add_button(added)
    screen.resize(900, 600)
    screen.show()
    assert screen.width() == 900
    assert added.text() == ""
    screen.header.play.click()
    assert screen.width() == 900
    assert screen.writing.isVisible() == (scale < 2)
    screen.header.play.click()
    assert screen.writing.isVisible()
