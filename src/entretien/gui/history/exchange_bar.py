"""The buttons that take attempts in and hand them out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from entretien.gui.history.exchange import file_name, offers
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.bundles import bundle_dialog
from entretien.gui.widgets.buttons import Button
from entretien.history.records import AttemptHeader
from entretien.interchange.bundle import SUFFIX
from entretien.kernel.language import _


class ExchangeBar(QWidget):
    """Import, and a menu of what may be exported.

    Signals:
        files_chosen: carries the `Path`s of bundles to import.
        export_wanted: carries headers, the `Path` to write, and whether names are to be replaced.
        sheets_wanted: carries the headers whose debrief sheets are to be written.
    """

    files_chosen = Signal(object)
    export_wanted = Signal(object, object, bool)
    sheets_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: tuple[AttemptHeader, ...] = ()
        self._shown: tuple[AttemptHeader, ...] = ()
        self.bring = Button(_("Importer…"), "quiet", shortcut="Ctrl+I")
        self.bring.clicked.connect(self._choose_files)
        self.hand_out = Button(_("Exporter…"), "quiet", shortcut="Ctrl+E")
        self._menu = QMenu(self)
        self.some = self._action(named=True, all_shown=False)
        self.all = self._action(named=True, all_shown=True)
        self._menu.addSeparator()
        self.some_hidden = self._action(named=False, all_shown=False)
        self.all_hidden = self._action(named=False, all_shown=True)
        self._menu.addSeparator()
        self.some_sheets = QAction(self)
        self.some_sheets.triggered.connect(lambda: self.sheets_wanted.emit(self._chosen))
        self.all_sheets = QAction(self)
        self.all_sheets.triggered.connect(lambda: self.sheets_wanted.emit(self._shown))
        self._menu.addActions([self.some_sheets, self.all_sheets])
        self.hand_out.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.bring)
        row.addWidget(self.hand_out)

    def offer(self, chosen: Sequence[AttemptHeader], shown: Sequence[AttemptHeader]) -> None:
        """Offer to export the attempts chosen, and all of those shown."""
        self._chosen = tuple(chosen)
        self._shown = tuple(shown)
        words = offers(len(chosen), len(shown))
        for action, text in (
            (self.some, words.chosen),
            (self.all, words.shown),
            (self.some_hidden, words.chosen_hidden),
            (self.all_hidden, words.shown_hidden),
            (self.some_sheets, words.chosen_sheets),
            (self.all_sheets, words.shown_sheets),
        ):
            action.setText(text)
        self.hand_out.setEnabled(bool(shown))

    def _action(self, *, named: bool, all_shown: bool) -> QAction:
        action = QAction(self)
        action.triggered.connect(lambda: self._choose_place(named=named, all_shown=all_shown))
        self._menu.addAction(action)
        return action

    def _choose_files(self) -> None:
        dialog = bundle_dialog(self, _("Importer des entretiens"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        if dialog.exec():
            self.files_chosen.emit([Path(each) for each in dialog.selectedFiles()])
        dialog.deleteLater()

    def _choose_place(self, *, named: bool, all_shown: bool) -> None:
        headers = self._shown if all_shown else self._chosen
        if not headers:
            return
        dialog = bundle_dialog(self, _("Exporter des entretiens"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(file_name(headers))
        if dialog.exec():
            self.export_wanted.emit(headers, Path(dialog.selectedFiles()[0]), not named)
        dialog.deleteLater()
