"""A list shrinks with an ellipsis rather than cutting its text."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice


def test_it_has_a_name_and_is_driven_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme, "Niveau")
    qtbot.addWidget(choice)
    choice.addItems(["un", "deux"])
    assert choice.accessibleName() == "Niveau"
    choice.show()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert choice.currentText() == "deux"


def test_a_text_that_does_not_fit_is_painted_otherwise_than_a_shorter_one(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice(theme, "Niveau")
    qtbot.addWidget(choice)
    choice.addItems(["Une très longue compétence de la banque", "Une très longue compétence", "Une"])
    choice.resize(120, 34)
    choice.show()
    pictures = []
    for place in range(3):
        choice.setCurrentIndex(place)
        pictures.append(choice.grab().toImage())
    assert pictures[0] == pictures[1]  # both end with an ellipsis at the same place
    assert pictures[0] != pictures[2]
