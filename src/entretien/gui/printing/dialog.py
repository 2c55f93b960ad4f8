"""A page as it will come out of the printer, to be printed or kept as a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.printing.painting import paint, set_up
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.handouts.page import Page
from entretien.kernel.errors import UserError
from entretien.kernel.language import _

SIZE = (900, 660)
"""Width and height it opens with, in pixels."""


class PrintDialog(QDialog):
    """The preview, and what may be done with the page."""

    def __init__(
        self, page: Page, write_pdf: Callable[[Page, Path], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Imprimer"))
        self._page = page
        self._write_pdf = write_pdf
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(page.title)
        set_up(self._printer)
        self.banner = Banner()
        self.preview = QPrintPreviewWidget(self._printer)
        self.preview.setAccessibleName(_("Aperçu"))
        self.preview.paintRequested.connect(self._paint)
        self.printing = Button(_("Imprimer…"), shortcut="Ctrl+P")
        self.saving = Button(_("Enregistrer en PDF…"), "primary", shortcut="Ctrl+S")
        self.closing = Button(_("Fermer"), "quiet", shortcut="Esc")
        self._no_printer = PlainLabel(
            _("Aucune imprimante n'est installée\u00a0: enregistrez le PDF."), "caption", wrap=True
        )
        self._connect()
        self._lay_out()
        self._offer_printing(bool(QPrinterInfo.availablePrinterNames()))

    def showEvent(self, event: QShowEvent) -> None:
        """Only a preview that is shown knows its size: all the sheets are then made to fit in it."""
        super().showEvent(event)
        self.preview.setViewMode(QPrintPreviewWidget.ViewMode.AllPagesView)
        self.preview.setZoomMode(QPrintPreviewWidget.ZoomMode.FitInView)

    def _connect(self) -> None:
        self.printing.clicked.connect(self._print)
        self.saving.clicked.connect(self._save)
        self.closing.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._no_printer, 1)
        buttons.addStretch()
        for button in (self.closing, self.printing, self.saving):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(self._page.title, "title", wrap=True))
        column.addWidget(self.banner)
        column.addWidget(self.preview, 1)
        column.addLayout(buttons)
        self.resize(*SIZE)

    def _offer_printing(self, possible: bool) -> None:
        """Without a printer the system's own dialog could only write a file, and not whole."""
        self.printing.setVisible(possible)
        self._no_printer.setVisible(not possible)

    def _paint(self, printer: QPrinter) -> None:
        paint(self._page, printer)

    def _print(self) -> None:
        dialog = QPrintDialog(self._printer, self)
        if dialog.exec():
            try:
                paint(self._page, self._printer)
            except UserError as error:
                self.banner.tell_error(error)
        dialog.deleteLater()

    def _save(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, _("Enregistrer en PDF"), documents, _("Documents PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._page.file_name(".pdf"))
        dialog.fileSelected.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, file: str) -> None:
        try:
            self._write_pdf(self._page, Path(file))
        except UserError as error:
            self.banner.tell_error(error)
        else:
            self.banner.tell(_("Enregistré\u00a0: {file}").format(file=file), tone="good")
