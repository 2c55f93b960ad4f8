"""The button that prints a debrief."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from entretien.debrief.debrief import Debrief
from entretien.gui.printing.dialog import PrintDialog
from entretien.gui.printing.port import Printing
from entretien.gui.widgets.buttons import Button
from entretien.kernel.errors import UserError
from entretien.kernel.language import _


class PrintButton(Button):
    """Opens the preview of the sheet of the debrief shown at that moment."""

    def __init__(
        self,
        printing: Printing,
        shown: Callable[[], Debrief],
        refused: Callable[[UserError], None],
        parent: QWidget | None = None,
    ) -> None:
        """`refused` is told why no sheet can be made."""
        super().__init__(_("Imprimer / PDF…"), shortcut="Ctrl+P", parent=parent)
        self._printing = printing
        self._shown = shown
        self._refused = refused
        self.dialog: PrintDialog | None = None
        """The preview, while it is open."""
        self.clicked.connect(self._open)

    def _open(self) -> None:
        try:
            page = self._printing.sheet(self._shown())
        except UserError as error:
            self._refused(error)
            return
        self.dialog = PrintDialog(page, self._printing.write_pdf, self.window())
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
