"""The name under the cursor is renamed wherever it is written, and leads to where it is declared."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.gui.studio.session import Session
from entretien.gui.studio.source.pane import SourcePane
from entretien.gui.studio.source.rename_dialog import RenameDialog
from entretien.gui.theme.theme import Theme


@pytest.fixture(name="pane")
def a_pane(qtbot: QtBot, theme: Theme, session: Session) -> SourcePane:
    pane = SourcePane(theme, session)
    qtbot.addWidget(pane)
    pane.show()
    pane.activateWindow()
    pane.editor.setFocus()
    qtbot.waitUntil(pane.editor.hasFocus)
    return pane


def put_cursor(pane: SourcePane, words: str) -> None:
    """In the last letter of the first place that says `words`."""
    cursor = pane.editor.textCursor()
    cursor.setPosition(pane.text.index(words) + len(words) - 1)
    pane.editor.setTextCursor(cursor)


def answer(pane: SourcePane, act: Callable[[RenameDialog], None]) -> None:
    """What the author does once she is asked."""

    def do() -> None:
        (dialog,) = pane.findChildren(RenameDialog)
        act(dialog)

    QTimer.singleShot(0, do)


def press(pane: SourcePane, key: Qt.Key) -> None:
    QTest.keyClick(pane.editor, key)


def test_a_reply_is_renamed_with_every_condition_that_asks_about_it(
    pane: SourcePane, session: Session
) -> None:
    before = pane.text
    asked = next(line.split("chosen(")[1].split(")")[0] for line in before.splitlines() if "chosen(" in line)
    put_cursor(pane, f"chosen({asked}")

    def rename(dialog: RenameDialog) -> None:
        dialog.field.setText("tout_autre_reponse")
        dialog.rename.click()

    answer(pane, rename)
    press(pane, Qt.Key.Key_F2)
    assert "id: tout_autre_reponse" in pane.text
    assert f"chosen({asked})" not in pane.text
    session.undo()
    assert pane.text == before


def test_a_name_that_cannot_be_is_said_so_and_asked_again(pane: SourcePane) -> None:
    before = pane.text
    put_cursor(pane, "next: cadre")
    told: list[bool] = []

    def try_a_taken_name(dialog: RenameDialog) -> None:
        dialog.field.setText("arrivee")
        dialog.rename.click()
        told.append(dialog.complaint.isVisible())
        dialog.leave.click()

    answer(pane, try_a_taken_name)
    press(pane, Qt.Key.Key_F2)
    assert told == [True]
    assert pane.text == before


def test_f12_goes_where_a_name_is_declared(pane: SourcePane, session: Session) -> None:
    put_cursor(pane, "next: cadre")
    press(pane, Qt.Key.Key_F12)
    assert pane.editor.textCursor().block().text() == "      cadre:"
    assert session.spot.address == ("phases", "greeting", "exchanges", "cadre")


def test_elsewhere_than_on_a_name_it_is_said_what_to_do(
    qtbot: QtBot, pane: SourcePane, session: Session
) -> None:
    put_cursor(pane, "title:")
    with qtbot.waitSignal(session.refused) as refused:
        press(pane, Qt.Key.Key_F2)
    assert refused.args[0].remedy
