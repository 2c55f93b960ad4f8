"""The transcript: the last line in sight, the place kept, words found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from entretien.gui.conversation.rows import Row, RowKind
from entretien.gui.conversation.transcript import Transcript
from entretien.gui.theme.theme import Theme

SAID = "Je voudrais savoir combien cela me coûtera au bout du compte, frais compris, sur {number} ans."


def rows(count: int, first: int = 0) -> list[Row]:
    return [
        Row(RowKind.CLIENT, SAID.format(number=number), "", "Lina") for number in range(first, first + count)
    ]


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.rows.append(rows(200))
    return made


def at_the_end(transcript: Transcript) -> bool:
    bar = transcript.verticalScrollBar()
    return bar.value() == bar.maximum() > 0


def heights(transcript: Transcript) -> list[int]:
    return [transcript.rowHeight(row) for row in range(len(transcript.rows.rows))]


def test_the_last_line_is_in_sight(transcript: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_the_end(transcript))
    transcript.rows.append(rows(3, 200))
    qtbot.waitUntil(lambda: transcript.rowAt(transcript.viewport().height() - 2) == 202)


def test_a_new_line_is_seen_even_by_who_was_reading_above(transcript: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_the_end(transcript))
    transcript.verticalScrollBar().setValue(0)
    transcript.rows.append(rows(1, 200))
    qtbot.waitUntil(lambda: at_the_end(transcript))


def test_adding_a_row_leaves_the_others_as_they_are(transcript: Transcript) -> None:
    transcript.setRowHeight(0, 7)
    transcript.rows.append(rows(1, 200))
    assert transcript.rowHeight(0) == 7


def test_a_narrower_view_sets_what_is_in_sight_at_once_and_the_rest_later(
    transcript: Transcript, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: at_the_end(transcript))
    before = heights(transcript)
    transcript.resize(300, 400)
    now = heights(transcript)
    assert now[-1] > before[-1]
    assert now[0] == before[0]
    qtbot.waitUntil(lambda: transcript.rowHeight(0) == now[-1])
    assert at_the_end(transcript)


def test_a_narrower_view_keeps_what_one_was_reading(transcript: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_the_end(transcript))
    transcript.verticalScrollBar().setValue(2000)
    reading = transcript.rowAt(0)
    transcript.resize(300, 400)
    qtbot.waitUntil(lambda: len(set(heights(transcript))) <= 2 and transcript.rowHeight(0) > 100)
    assert abs(transcript.rowAt(0) - reading) <= 1


def test_rows_taken_back_are_gone(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.rows.show(rows(20))
    assert len(heights(transcript)) == 20
    qtbot.waitUntil(lambda: at_the_end(transcript))


def test_its_length_is_that_of_its_rows(transcript: Transcript) -> None:
    assert transcript.length == sum(heights(transcript))


def test_words_are_found_and_marked(transcript: Transcript) -> None:
    before = transcript.viewport().grab().toImage()
    assert transcript.seek("sur 19") == [19, *range(190, 200)]
    assert transcript.viewport().grab().toImage() != before
    assert transcript.seek("") == []


def test_a_row_found_is_brought_in_sight(transcript: Transcript, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: at_the_end(transcript))
    transcript.go_to(40)
    assert transcript.currentIndex().row() == 40
    assert 0 < transcript.rowViewportPosition(40) < transcript.viewport().height()


def test_the_row_at_hand_may_be_copied(transcript: Transcript) -> None:
    transcript.go_to(3)
    QTest.keyClick(transcript, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == rows(1, 3)[0].spoken


def test_every_kind_of_row_is_painted(transcript: Transcript) -> None:
    transcript.rows.show([Row(kind, "Bonjour", "elle sourit", "Lina") for kind in RowKind])
    transcript.setFocus()
    transcript.go_to(0)
    picture = transcript.viewport().grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 300, 3)}
    assert len(colours) > 8
