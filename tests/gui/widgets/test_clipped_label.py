"""A text takes the lines it needs at the width it has, and no more than it may."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.clipped_label import ClippedLabel
from entretien.gui.widgets.lines import lines_height

TEXT = "Où vous voulez. Je laisse ouvert, il n'y a presque personne ce matin."


def test_it_grows_as_it_narrows(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = ClippedLabel(theme, TEXT)
    column = QVBoxLayout(page)
    column.addWidget(label)
    column.addStretch()
    page.resize(900, 300)
    page.show()
    one, two = (lines_height(theme.font(), count) for count in (1, 2))
    qtbot.waitUntil(lambda: label.height() == one)
    page.resize(300, 300)
    qtbot.waitUntil(lambda: label.height() == two)
    page.resize(120, 300)
    assert label.heightForWidth(100) == two
