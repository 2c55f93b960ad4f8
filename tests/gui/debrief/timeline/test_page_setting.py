"""Where the parts of a turn's page are painted."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSizeF
from pytestqt.qtbot import QtBot

from entretien.gui.debrief.timeline.page_setting import PageTypesetter
from entretien.gui.debrief.timeline.turn_page import Choice, Standing
from entretien.gui.theme.theme import load

CHOICE = Choice(
    Standing.CHOSEN,
    True,
    "De quoi vous protège-t-il\u00a0?",
    "question ouverte",
    "",
    (),
    "jusqu'à 36 / 100",
    None,
)


def boxes(width: int, scale: float) -> list[QRectF]:
    """The rooms that the paragraphs of a choice take."""
    placed = PageTypesetter(load("light", scale)).set(CHOICE, width)
    return [QRectF(each.at, QSizeF(each.paragraph.width, each.paragraph.height)) for each in placed.words]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [160, 240, 320, 480, 900])
def test_what_a_choice_is_and_how_far_it_leads_never_meet(qtbot: QtBot, width: int, scale: float) -> None:
    assert not any(one.intersects(other) for one, other in combinations(boxes(width, scale), 2))


def test_they_share_a_line_where_there_is_room(qtbot: QtBot) -> None:
    what, far, _words = boxes(900, 1.0)
    assert what.top() == far.top()
    what, far, _words = boxes(300, 1.0)
    assert what.bottom() <= far.top()
