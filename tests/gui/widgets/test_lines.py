"""Painted text takes the lines it may, and says that it was cut."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.lines import broken, draw_lines, lines_height


@pytest.fixture
def width(theme: Theme) -> int:
    return QFontMetrics(theme.font()).horizontalAdvance("La colocation de Lina")


def test_a_short_text_is_one_line(theme: Theme, width: int) -> None:
    assert broken("La colocation", theme.font(), width, 2) == ["La colocation"]


def test_a_long_one_breaks_between_words_and_the_last_line_holds_the_rest(theme: Theme, width: int) -> None:
    text = "La colocation de Lina et tout ce qui s'ensuit pour la banque"
    first, rest = broken(text, theme.font(), width, 2)
    assert f"{first} {rest}" == text
    assert QFontMetrics(theme.font()).horizontalAdvance(first) <= width


def test_characters_beyond_the_first_plane_are_not_split(theme: Theme, width: int) -> None:
    text = "🏦🏦🏦 banque " * 6
    assert " ".join(broken(text, theme.font(), width, 3)).split() == text.split()


def test_no_text_takes_no_room(qtbot: QtBot, theme: Theme) -> None:
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    assert draw_lines(painter, theme.font(), QRect(0, 0, 100, 100), "", 2) == 0
    taken = draw_lines(painter, theme.font(), QRect(0, 0, 100, 100), "Bonjour Madame, asseyez-vous", 2)
    painter.end()
    assert taken == lines_height(theme.font(), 2)
