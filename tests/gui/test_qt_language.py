"""Qt's own buttons speak the language of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from entretien.gui.qt_language import QtLanguage


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[QtLanguage]:
    made = QtLanguage()
    yield made
    made.speak("en")


def cancel(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_buttons_follow_the_language(language: QtLanguage, qtbot: QtBot) -> None:
    language.speak("fr")
    assert cancel(qtbot) == "Annuler"
    language.speak("en")
    assert cancel(qtbot) == "Cancel"
    language.speak("fr")
    assert cancel(qtbot) == "Annuler"
