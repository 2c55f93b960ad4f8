"""Words to watch."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from entretien.debrief.debrief import Debrief
from entretien.gui.debrief.word_list import WordList
from entretien.gui.debrief.wording import word_groups

Play = Callable[[str], Debrief]


def test_words_are_grouped_by_what_is_wrong_with_them(marked: Play) -> None:
    (group,) = word_groups(marked("capped"))
    assert group.name == "Mots noirs"
    assert [(word.label, word.turns) for word in group.words] == [("ne vous inquiétez pas", (8,))]


def test_a_word_leads_to_where_it_was_said(marked: Play, qtbot: QtBot) -> None:
    shown = WordList(word_groups(marked("capped")))
    qtbot.addWidget(shown)
    (turn,) = shown.findChildren(QAbstractButton)
    with qtbot.waitSignal(shown.turn_requested) as asked:
        QTest.keyClick(turn, Qt.Key.Key_Space)
    assert asked.args == [8]


def test_nothing_met_is_said_too(marked: Play) -> None:
    assert word_groups(marked("good")) == ()
