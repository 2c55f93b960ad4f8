"""Several sides of one thing, one at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from entretien.gui.widgets.sides import Side, Sides


def given(field: QLineEdit) -> Callable[[], QWidget]:
    return lambda: field


def shown(qtbot: QtBot, *fields: QLineEdit) -> Sides:
    sides = Sides("Faces")
    qtbot.addWidget(sides)
    for number, field in enumerate(fields):
        sides.add(Side(f"Face {number}", given(field), field.setFocus))
    with qtbot.waitActive(sides):
        sides.show()
        sides.activateWindow()
    return sides


def test_f6_goes_round_with_the_keyboard(qtbot: QtBot) -> None:
    one, other = QLineEdit(), QLineEdit()
    sides = shown(qtbot, one, other)
    sides.focus_first()
    assert one.hasFocus()
    QTest.keyClick(sides, Qt.Key.Key_F6)
    assert (one.isVisible(), other.isVisible(), other.hasFocus()) == (False, True, True)
    QTest.keyClick(sides, Qt.Key.Key_F6)
    assert one.isVisible()


def test_a_side_is_made_when_it_is_first_looked_at_and_one_that_cannot_be_changes_nothing(
    qtbot: QtBot,
) -> None:
    one = QLineEdit()
    sides = shown(qtbot, one)
    asked: list[str] = []

    def refuse() -> QWidget | None:
        asked.append("asked")
        return None

    place = sides.add(Side("Refusée", refuse, one.setFocus))
    assert asked == []
    sides.turn_to(place)
    assert asked == ["asked"]
    assert one.isVisible()


def test_what_covers_them_is_all_there_is_until_it_is_uncovered(qtbot: QtBot) -> None:
    one, cover = QLineEdit(), QLineEdit()
    sides = shown(qtbot, one, QLineEdit())
    sides.cover(cover)
    QTest.keyClick(sides, Qt.Key.Key_F6)
    assert (cover.isVisible(), sides.tabs.isVisible(), one.isVisible()) == (True, False, False)
    sides.uncover()
    assert (sides.tabs.isVisible(), one.isVisible()) == (True, True)
