"""What may be answered takes the room it wants, page by page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.gui.conversation.answers import Answers
from entretien.gui.conversation.offers import Closing, Offering, Picking, Replies, ReplyCard
from entretien.gui.theme.theme import Theme
from entretien.kernel.ids import ReplyId
from entretien.scenario.ending import EndingKind
from entretien.transcript.events import OfferedItem

WIDTH = 700


def replies(*texts: str) -> Replies:
    cards = (
        ReplyCard(ReplyId(f"r{number}"), number, text, "", "") for number, text in enumerate(texts, start=1)
    )
    return Replies(tuple(cards))


SHORT = replies("Oui.", "Non.", "Peut-être.")
LONG = replies(*["Je voudrais savoir combien cela me coûtera au bout du compte, frais compris. " * 3] * 3)
CLOSED = Replies((*SHORT.cards, ReplyCard(ReplyId("x"), 0, "Signez ici.", "", "Trop tôt.")))
LIST = Picking("Que retenez-vous ?", tuple(OfferedItem(ReplyId(each), each) for each in "abcd"), 1, 2)
END = Closing(EndingKind.AGREEMENT, "Accord", "Elle signe.")


@pytest.fixture
def answers(qtbot: QtBot, theme: Theme) -> Answers:
    made = Answers(theme, "Voir le débriefing")
    qtbot.addWidget(made)
    made.resize(WIDTH, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize(
    "before", [SHORT, LONG, CLOSED, LIST, END], ids=["short", "long", "closed", "list", "end"]
)
@pytest.mark.parametrize(
    "after", [SHORT, LONG, CLOSED, LIST, END], ids=["short", "long", "closed", "list", "end"]
)
def test_the_room_wanted_is_that_of_the_page_at_once(
    answers: Answers, qtbot: QtBot, before: Offering, after: Offering
) -> None:
    answers.offer(before)
    QApplication.processEvents()
    answers.offer(after)
    at_once = answers.wanted(WIDTH)
    QApplication.processEvents()
    answers.offer(after)
    assert at_once == answers.wanted(WIDTH)


def test_more_text_wants_more_room(answers: Answers) -> None:
    wanted = []
    for offer in (SHORT, CLOSED, LONG, SHORT):
        answers.offer(offer)
        wanted.append(answers.wanted(WIDTH))
        QApplication.processEvents()
    assert wanted[0] == wanted[3] < wanted[1] < wanted[2]


def test_while_she_answers_the_room_is_kept_and_nothing_can_be_pressed(answers: Answers) -> None:
    answers.offer(SHORT)
    answers.wait()
    assert not any(card.isVisible() for card in answers.cards)
    assert answers.wanted(WIDTH) == answers.height()
    answers.offer(LONG)
    assert all(card.isVisible() for card in answers.cards)


def test_arrows_walk_along_the_open_cards_and_around(answers: Answers) -> None:
    answers.offer(CLOSED)
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(QApplication.focusWidget() or answers, key)
        walked.append(next(place for place, card in enumerate(answers.cards) if card.hasFocus()))
    assert walked == [0, 1, 2, 0, 2]


def test_the_first_up_goes_to_the_last_card(answers: Answers) -> None:
    answers.offer(SHORT)
    QTest.keyClick(answers, Qt.Key.Key_Up)
    assert answers.cards[-1].hasFocus()


def test_ticks_are_told_in_the_order_of_the_list(answers: Answers, qtbot: QtBot) -> None:
    answers.offer(LIST)
    answers.toggle(3)
    answers.toggle(1)
    answers.toggle(9)
    with qtbot.waitSignal(answers.picked) as picked:
        QTest.keyClick(answers, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert picked.args == [("a", "c")]


def test_each_page_names_itself(answers: Answers) -> None:
    names = []
    for offer in (SHORT, LIST, END):
        answers.offer(offer)
        names.append(answers.accessibleName())
    answers.ask_to_leave()
    assert names == [
        "3 réponses possibles",
        "Que retenez-vous ? choisissez 1 à 2 éléments",
        "Accord. Elle signe.",
    ]
    assert answers.accessibleName() == "Mettre fin à l'entretien\u00a0?"
