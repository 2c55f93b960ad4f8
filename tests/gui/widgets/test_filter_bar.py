"""Filters stand beside the search, or below it where there is no room."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.filter_bar import ONE_LINE, FilterBar

Parts = tuple[FilterBar, QLineEdit, list[QPushButton]]


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> Parts:
    bar, search, filters = FilterBar(theme), QLineEdit(), [QPushButton("Niveau"), QPushButton("Canal")]
    bar.hold(search, 3, [(each, 1) for each in filters])
    qtbot.addWidget(bar)
    bar.show()
    return bar, search, filters


def test_one_line_where_there_is_room(parts: Parts) -> None:
    bar, search, filters = parts
    bar.resize(ONE_LINE + 100, 60)
    assert {each.geometry().center().y() for each in (search, *filters)} == {search.geometry().center().y()}
    assert search.x() < filters[0].x() < filters[1].x()


def test_two_lines_where_there_is_not_and_back(parts: Parts) -> None:
    bar, search, filters = parts
    bar.resize(ONE_LINE - 100, 120)
    assert search.width() == bar.width()
    assert all(each.y() > search.y() for each in filters)
    assert filters[1].geometry().right() == bar.rect().right()
    bar.resize(ONE_LINE + 100, 60)
    assert filters[1].geometry().right() == bar.rect().right()
    assert search.width() > filters[0].width() + filters[1].width()
