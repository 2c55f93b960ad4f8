"""Qt's own buttons speak the language of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from entretien.gui.qt_language import QtLanguage


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    if isValid(made):
        made.deleteLater()


def cancel(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_buttons_follow_the_language(owner: QObject, qtbot: QtBot) -> None:
    language = QtLanguage(owner)
    language.speak("fr")
    assert cancel(qtbot) == "Annuler"
    language.speak("en")
    assert cancel(qtbot) == "Cancel"
    language.speak("fr")
    assert cancel(qtbot) == "Annuler"


def test_the_translator_goes_with_its_owner(owner: QObject, qtbot: QtBot) -> None:
    language = QtLanguage(owner)
    language.speak("fr")
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert cancel(qtbot) == "Cancel"
