"""Pages on paper: they fit, and nothing outside them is ever read."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPalette, QPdfWriter

from entretien.gui.printing.painting import SealedDocument, _keep_together, _paint_sheet, paint, set_up
from entretien.handouts.page import Page

PARAGRAPH = "<p>Une ligne de la fiche, assez longue pour tenir la largeur d'une feuille de papier.</p>"


def sheets(lines: int, most: int | None) -> int:
    """How many sheets so many lines take."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    set_up(writer)
    return paint(Page("Fiche", "fr", f"<body>{PARAGRAPH * lines}</body>", "Fiche", most), writer)


@pytest.mark.usefixtures("qapp")
def test_the_paper_is_a4_upright() -> None:
    writer = QPdfWriter(QBuffer())
    set_up(writer)
    layout = writer.pageLayout()
    assert layout.pageSize().id() is QPageSize.PageSizeId.A4
    assert layout.orientation() is QPageLayout.Orientation.Portrait
    assert layout.margins(QPageLayout.Unit.Millimeter).left() == pytest.approx(12)


@pytest.mark.usefixtures("qapp")
def test_a_page_takes_the_sheets_it_needs() -> None:
    assert sheets(1, None) == 1
    assert sheets(150, None) > 2


@pytest.mark.usefixtures("qapp")
def test_a_page_that_is_a_little_too_long_is_made_smaller_until_it_fits() -> None:
    too_many = next(lines for lines in range(40, 200) if sheets(lines, None) == 2)
    assert sheets(too_many, 1) == 1


@pytest.mark.usefixtures("qapp")
def test_a_page_that_would_become_unreadable_takes_one_sheet_more() -> None:
    assert sheets(400, 1) > 1


@pytest.mark.usefixtures("qapp")
def test_a_box_is_not_cut_by_the_foot_of_a_sheet() -> None:
    """A title stands in one box with what it announces: it is never left alone."""
    box = f"<table><tr><td><h2>Titre</h2>{PARAGRAPH * 6}</td></tr></table>"
    document = SealedDocument()
    document.setHtml(f"<body>{box * 20}</body>")
    document.setPageSize(QSizeF(600, 800))

    _keep_together(document)

    boxes = [document.documentLayout().frameBoundingRect(each) for each in document.rootFrame().childFrames()]
    assert len(boxes) == 20
    assert document.pageCount() > 1
    assert all(each.top() // 800 == (each.bottom() - 1) // 800 for each in boxes)


@pytest.mark.usefixtures("qapp")
def test_a_box_taller_than_a_sheet_is_cut_all_the_same() -> None:
    document = SealedDocument()
    document.setHtml(f"<p>Avant</p><table><tr><td>{PARAGRAPH * 80}</td></tr></table>")
    document.setPageSize(QSizeF(600, 800))

    _keep_together(document)

    assert document.documentLayout().frameBoundingRect(document.rootFrame().childFrames()[0]).top() < 800


@pytest.mark.parametrize(
    "html",
    [
        '<img src="{file}">',
        '<body style="background-image: url({file})">x</body>',
        '<body background="{file}">x</body>',
        '<table background="{file}"><tr><td>x</td></tr></table>',
        '<link rel="stylesheet" href="{style}"><p>x</p>',
        "<style>@import url({style});</style><p>x</p>",
        '<style>p {{ background-image: url("{file}") }}</style><p>x</p>',
        '<ul style="list-style-image: url({file})"><li>x</li></ul>',
    ],
)
@pytest.mark.usefixtures("qapp")
def test_nothing_outside_a_page_is_read(html: str, tmp_path: Path) -> None:
    red = QImage(40, 40, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    assert red.save(str(tmp_path / "red.png"))
    (tmp_path / "red.css").write_text("p { color: red }", encoding="utf-8")
    picture = first_sheet(html.format(file=tmp_path / "red.png", style=tmp_path / "red.css"))
    reddish = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if (colour := picture.pixelColor(x, y)).red() > colour.blue() + 40
    ]
    assert reddish == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipe on this system")
@pytest.mark.usefixtures("qapp")
def test_a_pipe_nobody_writes_to_is_not_even_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    document = SealedDocument()
    document.setHtml(f'<img src="{pipe}"><img src="file://{pipe}">')
    assert document.pageCount() == 1


@pytest.mark.usefixtures("qapp")
def test_the_look_of_the_window_does_not_reach_the_paper() -> None:
    """In the dark theme letters are light: on paper they are black all the same."""
    light = QGuiApplication.palette()
    dark = QPalette(light)
    dark.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    QGuiApplication.setPalette(dark)
    try:
        picture = first_sheet("<h1>Fiche</h1>")
    finally:
        QGuiApplication.setPalette(light)

    assert min(picture.pixelColor(x, y).lightness() for x in range(100) for y in range(40)) < 40


def first_sheet(html: str) -> QImage:
    document = SealedDocument()
    document.setHtml(html)
    document.setPageSize(QSizeF(200, 200))
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    _paint_sheet(painter, document, 0, 1.0)
    painter.end()
    return picture
