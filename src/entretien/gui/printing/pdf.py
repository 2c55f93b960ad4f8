"""A page as a PDF: painted in memory, so that nothing is written before it is whole."""

import sys
from html import escape

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPdfWriter

from entretien.gui.printing.painting import paint, set_up
from entretien.handouts.page import Page

RESOLUTION = 600
"""Dots per inch that positions are rounded to."""

_METADATA = """\
<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"\
 xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:RDF><rdf:Description rdf:about="">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>
"""
"""XMP (ISO 16684-1): Qt writes a title there, and no language."""


def pdf(page: Page) -> bytes:
    """The PDF of `page`; without a window, letters are drawn by Qt's platform that needs no screen."""
    application = QGuiApplication.instance() or QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(page.title)
    writer.setCreator("entretien")
    metadata = _METADATA.format(title=escape(page.title), language=escape(page.language))
    writer.setDocumentXmpMetadata(metadata.encode())
    set_up(writer)
    paint(page, writer)
    del application
    return bytes(buffer.data().data())
