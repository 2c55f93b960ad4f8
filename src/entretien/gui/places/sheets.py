"""The debrief sheets of many attempts at once, whoever asks for them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from entretien.application.handing_out_many import write_sheets
from entretien.application.services import Services
from entretien.gui.frame import Frame
from entretien.gui.printing.sheets_dialog import SheetsDialog
from entretien.history.store import HistoryStore
from entretien.kernel.ids import AttemptId
from entretien.kernel.language import _


class Sheets(QObject):
    """Asks where, then writes a PDF for each attempt."""

    def __init__(self, frame: Frame, services: Services) -> None:
        super().__init__(frame)
        self._frame = frame
        self._services = services

    def ask(self, store: HistoryStore, attempts: Sequence[AttemptId]) -> None:
        """Write the sheets of these attempts of `store` in a folder that is asked for."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._frame, _("Où écrire les fiches"), documents)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._write(store, attempts, Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, store: HistoryStore, attempts: Sequence[AttemptId], folder: Path) -> None:
        handing_out = self._services.handing_out
        reviewing = self._services.reviewing(store)
        written = write_sheets(store, attempts, reviewing, handing_out, folder, ".pdf", handing_out.write_pdf)
        dialog = SheetsDialog(folder, len(attempts), written, self._frame)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
