"""A card is a button of any length, pressed by mouse, Enter or Space."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.gui.conversation.answer_card import AnswerCard
from entretien.gui.theme.theme import Theme

LONG = "Préférez-vous que nous parlions maintenant, ou que je rappelle à une heure plus tranquille ? " * 2


@pytest.fixture
def card(qtbot: QtBot, any_theme: Theme) -> AnswerCard:
    made = AnswerCard(any_theme)
    qtbot.addWidget(made)
    made.offer(1, "Bonjour.", "se lever")
    made.resize(500, made.heightForWidth(500))
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_it(card: AnswerCard, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, key)


def test_the_mouse_presses_it(card: AnswerCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)


def test_it_is_as_high_as_its_text(card: AnswerCard) -> None:
    short = card.heightForWidth(500)
    card.offer(1, LONG)
    long = card.heightForWidth(500)
    assert long > short
    assert card.heightForWidth(250) > long


def test_a_refused_answer_cannot_be_pressed(card: AnswerCard, qtbot: QtBot) -> None:
    high = card.heightForWidth(500)
    card.refuse("Bonjour.", "", "Déjà dit.")
    assert not card.isEnabled()
    assert card.heightForWidth(500) < high
    with qtbot.assertNotEmitted(card.clicked):
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    card.offer(1, "Bonsoir.")
    assert card.isEnabled()


def test_its_states_can_be_told_apart(card: AnswerCard, qtbot: QtBot) -> None:
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow)
    card.clearFocus()
    plain = card.grab().toImage()
    card.setFocus()
    focused = card.grab().toImage()
    card.setCheckable(True)
    card.setChecked(True)
    ticked = card.grab().toImage()
    card.refuse("Bonjour.", "se lever", "Déjà dit.")
    refused = card.grab().toImage()
    pictures = [plain, focused, ticked, refused]
    assert all(one != other for place, one in enumerate(pictures) for other in pictures[:place])


def test_of_what_is_refused_pieces_may_be_seen_first(card: AnswerCard) -> None:
    card.refuse("Bonjour.", "", "confiance d'au moins 7")
    plain = card.grab().toImage()
    card.refuse("Bonjour.", "", "confiance d'au moins 7", ((0, 9),))
    assert card.grab().toImage() != plain

    card.refuse("Bonjour.", "", "confiance d'au moins 7")
    assert card.grab().toImage() == plain
