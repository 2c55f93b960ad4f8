"""A page of HTML painted sheet by sheet, on a PDF or on a printer alike."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from entretien.gui.printing.map_sheets import MapSheets
from entretien.handouts.page import Page
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

FAMILIES = [
    "Source Sans 3",
    "Arial",
    "Helvetica Neue",
    "Liberation Sans",
    "DejaVu Sans Condensed",
    "DejaVu Sans",
]
"""Plain letters that print well, the first there is."""

MARGIN_MM = 12.0
FOOTER_SHARE = 0.022
"""Of the height between the margins, kept for the foot of each sheet."""

LETTERS_PT, FOOTER_PT = 8.5, 7.0
SCALES = (1.0, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72)
"""Sizes tried in turn when a page should fit; 0.72 of 8.5 points is the least that is still read."""


class SealedDocument(QTextDocument):
    """A document that never loads anything: what a page needs is inside it."""

    def loadResource(self, _type: int, _name: object) -> QImage:
        """An empty picture, whatever is asked for: where nothing is given Qt opens the file by itself."""
        empty = QImage(1, 1, QImage.Format.Format_ARGB32)
        empty.fill(Qt.GlobalColor.transparent)
        return empty


def set_up(device: QPagedPaintDevice) -> None:
    """A4, upright, with our margins."""
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    size = QPageSize(QPageSize.PageSizeId.A4)
    device.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )


def paint(page: Page, device: QPagedPaintDevice) -> int:
    """Paint `page` on a device already set up; how many sheets it took.

    Raises `UserError` when the device takes nothing.
    """
    with _painting(device) as painter:
        upright, lying = QSizeF(device.width(), device.height()), QSizeF(device.height(), device.width())
        document, scale = _laid_out(page, device, _above_foot(upright))
        drawn = MapSheets(page.scenario_map, _above_foot(lying)) if page.scenario_map else None
        written = document.pageCount()
        sheets = written + (len(drawn.strips) if drawn else 0)
        for number in range(written):
            if number:
                device.newPage()
            _paint_sheet(painter, document, number, scale)
            _paint_footer(painter, page, number + 1, sheets, device)
        if drawn is not None:
            device.setPageOrientation(QPageLayout.Orientation.Landscape)
            for number, strip in enumerate(drawn.strips, written + 1):
                device.newPage()
                drawn.paint(painter, strip)
                _paint_footer(painter, page, number, sheets, device)
    return sheets


def _above_foot(sheet: QSizeF) -> QSizeF:
    return QSizeF(sheet.width(), sheet.height() * (1 - FOOTER_SHARE))


@contextmanager
def _painting(device: QPagedPaintDevice) -> Iterator[QPainter]:
    """A painter that is ended whatever happens; Qt aborts when one outlives its device."""
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(_("L'imprimante ne répond pas."), remedy=_("Enregistrez la fiche en PDF."))
    try:
        yield painter
    finally:
        painter.end()


def _laid_out(page: Page, device: QPagedPaintDevice, area: QSizeF) -> tuple[SealedDocument, float]:
    """The document and the scale at which it fits: a smaller scale is a larger sheet, painted smaller."""
    *scales, least = SCALES
    for scale in scales:
        document = _document(page, device, area / scale)
        if page.most is None or document.pageCount() <= page.most:
            return document, scale
    return _document(page, device, area / least), least


def _document(page: Page, device: QPagedPaintDevice, sheet: QSizeF) -> SealedDocument:
    document = SealedDocument()
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(LETTERS_PT)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(device)
    document.setHtml(page.html)
    document.setPageSize(sheet)
    _keep_together(document)
    return document


def _keep_together(document: QTextDocument) -> None:
    """Begin a new sheet before each table of one row that would be cut by the foot of a sheet.

    Qt cuts rows anywhere, and a title could be left alone. What is taller than a sheet is cut all the same,
    and a table of several rows goes on with its headings.
    """
    layout, height = document.documentLayout(), document.pageSize().height()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.rows() == 1:
            place = layout.frameBoundingRect(frame)
            if place.height() <= height and place.top() // height != (place.bottom() - 1) // height:
                broken = frame.format()
                broken.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                frame.setFormat(broken)


def _paint_sheet(painter: QPainter, document: QTextDocument, number: int, scale: float) -> None:
    size = document.pageSize()
    sheet = QRectF(0, number * size.height(), size.width(), size.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = sheet
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)  # paper knows no dark theme
    painter.save()
    painter.scale(scale, scale)
    painter.translate(0, -sheet.top())
    painter.setClipRect(sheet)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_footer(painter: QPainter, page: Page, sheet: int, sheets: int, device: QPagedPaintDevice) -> None:
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPointSizeF(FOOTER_PT)
    foot = QRectF(0, 0, device.width(), device.height())
    painter.save()
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    bottom = Qt.AlignmentFlag.AlignBottom
    number = _("{sheet}/{sheets}").format(sheet=sheet, sheets=sheets)
    letters = QFontMetricsF(font, device)
    room = foot.width() - letters.horizontalAdvance(f"  {number}")
    words = letters.elidedText(page.footer, Qt.TextElideMode.ElideRight, room)
    painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, words)
    painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, number)
    painter.restore()
