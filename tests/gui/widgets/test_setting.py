"""What is set once for a width, and painted."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import load
from entretien.gui.widgets.setting import Ground, OncePerWidth, paint_grounds


def test_a_part_is_set_once_for_a_width_and_anew_for_another() -> None:
    asked: list[tuple[str, int]] = []

    def place(part: str, width: int) -> int:
        asked.append((part, width))
        return len(part) * width

    once = OncePerWidth(place)
    assert [once.at("ab", 3), once.at("ab", 3), once.at("ab", 5), once.at("ab", 3)] == [6, 6, 10, 6]
    assert asked == [("ab", 3), ("ab", 5), ("ab", 3)]


def test_grounds_are_painted_in_the_colour_of_their_role(qtbot: QtBot) -> None:
    theme = load("light")
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_grounds(painter, theme, [Ground(QRectF(0, 0, 20, 20), "accent", 0)])
    painter.end()
    assert image.pixelColor(10, 10) == theme.colour("accent")
