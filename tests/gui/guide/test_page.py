"""A chapter is text: nothing it names is loaded, nothing in it is HTML."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from entretien.gui.guide.chapters import Chapter
from entretien.gui.guide.page import GuidePage
from entretien.gui.theme.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> GuidePage:
    made = GuidePage(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    return made


def chapter(text: str) -> Chapter:
    return Chapter("essai", "Essai", f"# Essai\n\n{text}\n")


def test_it_shows_a_chapter_from_its_title_on(page: GuidePage) -> None:
    page.show_chapter(chapter("- une\n- deux"))
    assert page.toPlainText() == "Essai\nune\ndeux"
    assert page.accessibleName() == "Essai"
    assert page.isReadOnly()


def test_the_title_is_larger_than_the_text(page: GuidePage, theme: Theme) -> None:
    page.show_chapter(chapter("Un paragraphe."))
    title = page.document().begin()
    assert title.begin().fragment().charFormat().font().pixelSize() == theme.pixels("title")


def test_html_is_text(page: GuidePage) -> None:
    page.show_chapter(chapter("<b>gras</b> <img src='/dev/zero'>"))
    assert "<b>gras</b> <img src='/dev/zero'>" in page.toPlainText()


def test_nothing_is_ever_loaded(page: GuidePage, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("image") / "point.svg"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', encoding="utf-8")
    page.show_chapter(chapter(f"![un point]({file.as_uri()})"))
    page.grab()
    kind = QTextDocument.ResourceType.ImageResource.value
    assert not page.document().resource(kind, QUrl(file.as_uri()))


def test_a_link_asks_for_a_chapter_and_goes_nowhere_itself(page: GuidePage, qtbot: QtBot) -> None:
    page.show_chapter(chapter("[Notes](marks)"))
    before = page.toPlainText()
    with qtbot.waitSignal(page.chapter_requested) as asked:
        page.anchorClicked.emit(QUrl("marks"))
    assert asked.args == ["marks"]
    assert page.toPlainText() == before


def test_lines_stay_short_in_a_wide_window(page: GuidePage) -> None:
    page.show_chapter(chapter("mot " * 400))
    page.resize(2400, 500)
    page.show()
    assert page.viewport().width() < 1200
