"""The application wears what the user prefers; the system decides only when asked to."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.application.preferences import Look, Preferences
from entretien.gui.theme.dressing import dress


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet("")
    qapp.setPalette(before[0])
    qapp.setFont(before[1])


@pytest.mark.parametrize(
    ("look", "dark_system", "dark"),
    [
        (Look.LIGHT, True, False),
        (Look.DARK, False, True),
        (Look.SYSTEM, True, True),
        (Look.SYSTEM, False, False),
    ],
)
def test_the_look_follows_the_preference(
    application: QApplication, qtbot: QtBot, look: Look, dark_system: bool, dark: bool
) -> None:
    theme = dress(application, Preferences(look=look, type_scale=150), dark_system=dark_system)
    assert theme.dark is dark
    assert application.palette().window().color() == theme.colour("page")
    assert application.font().pixelSize() == theme.pixels("body")
