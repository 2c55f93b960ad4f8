"""A text is shown literally, in a label as in a tooltip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip

HOSTILE = '<img src="/dev/zero"> & <b>x</b>'


def test_a_label_never_guesses(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE, "title", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE
    assert label.property("role") == "title"
    assert label.wordWrap()
    label.setText("<i>y</i>")
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("text", [HOSTILE, "deux\nlignes", "1 < 2", "l'apostrophe"])
def test_a_tooltip_shows_what_was_written(qtbot: QtBot, text: str) -> None:
    shown = QTextDocument()
    shown.setHtml(literal_tooltip(text))
    assert shown.toPlainText().replace("\u2028", "\n") == text
