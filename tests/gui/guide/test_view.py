"""The guide is read by keyboard alone, at any size of type."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from entretien.gui.guide.chapters import MARKS, ORDER, START, chapters
from entretien.gui.guide.view import GuideScreen
from entretien.gui.theme.theme import load


@pytest.fixture(params=[1.0, 2.0])
def screen(request: pytest.FixtureRequest, qtbot: QtBot) -> GuideScreen:
    made = GuideScreen(load("light", request.param), chapters(), START)
    qtbot.addWidget(made)
    made.resize(1180, 720)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.focus_first()
    return made


def contents(screen: GuideScreen) -> QListWidget:
    (found,) = screen.findChildren(QListWidget)
    return found


def test_it_opens_at_the_chapter_asked_for(screen: GuideScreen) -> None:
    assert screen.page.toPlainText().startswith("Commencer")
    assert contents(screen).hasFocus()


def test_arrows_go_from_chapter_to_chapter(screen: GuideScreen) -> None:
    titles = [chapter.title for chapter in chapters()]
    for title in titles[1:]:
        QTest.keyClick(contents(screen), Qt.Key.Key_Down)
        assert screen.page.toPlainText().startswith(title)


def test_tab_goes_to_the_page(screen: GuideScreen) -> None:
    QTest.keyClick(contents(screen), Qt.Key.Key_Tab)
    assert screen.page.hasFocus()


def test_a_link_opens_its_chapter(screen: GuideScreen) -> None:
    screen.page.anchorClicked.emit(QUrl(MARKS))
    assert contents(screen).currentRow() == ORDER.index(MARKS)
    screen.page.anchorClicked.emit(QUrl("https://example.org"))
    assert contents(screen).currentRow() == ORDER.index(MARKS)


def test_escape_leaves(screen: GuideScreen, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.left):
        QTest.keyClick(screen.page, Qt.Key.Key_Escape)


def test_titles_are_whole_and_controls_named(screen: GuideScreen) -> None:
    shown = contents(screen)
    assert shown.accessibleName()
    assert not shown.verticalScrollBar().isVisible()
    for row in range(shown.count()):
        title = shown.item(row)
        assert shown.fontMetrics().horizontalAdvance(title.text()) < shown.viewport().width()
