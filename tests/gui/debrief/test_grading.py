"""Grades in words."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from pytestqt.qtbot import QtBot

from entretien.debrief.debrief import Debrief
from entretien.debrief.grades import Grade
from entretien.gui.debrief.grade_sign import paint_sign
from entretien.gui.debrief.grading import TONES, grade_chip, grade_word, out_of_a_hundred, points_lost
from entretien.gui.theme.theme import Theme

Play = Callable[[str], Debrief]


def test_each_grade_has_a_word_and_a_tone_of_its_own() -> None:
    assert len({grade_word(grade) for grade in Grade}) == len(Grade)
    assert len({TONES[grade] for grade in Grade}) == len(Grade)


def test_each_grade_has_a_shape_of_its_own_whatever_the_colours(qtbot: QtBot, theme: Theme) -> None:
    shapes = {_silhouette(theme, grade) for grade in Grade}
    assert len(shapes) == len(Grade)


def _silhouette(theme: Theme, grade: Grade) -> bytes:
    """Which pixels the sign covers."""
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_sign(painter, theme, QRectF(2, 2, 20, 20), grade)
    painter.end()
    image = picture.toImage()
    return bytes(image.pixelColor(x, y).alpha() > 127 for y in range(24) for x in range(24))


@pytest.mark.parametrize(("points", "words"), [(0, ""), (1, "\u22121 point"), (6, "\u22126 points")])
def test_points_lost_agree_with_their_number(points: int, words: str) -> None:
    assert points_lost(points) == words


def test_regrets_shown_sum_to_what_was_lost(marked: Play) -> None:
    debrief = marked("capped")
    chips = [grade_chip(debrief, turn) for turn in debrief.turns]
    assert all(chips)
    assert sum(turn.worth.regret for turn in debrief.turns if turn.worth) == (
        (debrief.scorecard.overall.best or 0) - debrief.scorecard.overall.obtained
    )


def test_nothing_is_said_while_values_wait(waiting: Play) -> None:
    unknown = waiting("good")
    assert grade_chip(unknown, unknown.turns[0]) is None
    assert out_of_a_hundred(unknown, 12) == ""
