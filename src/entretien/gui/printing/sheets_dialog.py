"""The sheets of many attempts being written, one after the other, with how far that is."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from entretien.gui.background import do_behind
from entretien.gui.theme.spacing import GAP, MARGIN
from entretien.gui.widgets.banner import Banner
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.errors import UserError
from entretien.kernel.language import _, plural

WIDTH = 460
"""Pixels it opens with."""


class SheetsDialog(QDialog):
    """A bar that moves with each sheet; leaving stops after the one under way, and what is written stays."""

    def __init__(
        self, folder: Path, count: int, sheets: Iterator[Path], parent: QWidget | None = None
    ) -> None:
        """Write `count` sheets in `folder`: each step of `sheets` writes one. Raises nothing: it tells."""
        super().__init__(parent)
        self.setWindowTitle(_("Fiches de débriefing"))
        self._folder = folder
        self._sheets = sheets
        self.banner = Banner()
        self.told = PlainLabel(wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, count)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(_("Fiches écrites"))
        self.leave = Button("", shortcut="Esc")
        self.leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        for each in (self.banner, self.told, self.bar):
            column.addWidget(each)
        column.addStretch()
        column.addLayout(buttons)
        self.resize(WIDTH, self.sizeHint().height())
        self._name_leave(_("Arrêter"))
        self._show(0)
        self._go_on()

    def reject(self) -> None:
        """Leave; no other sheet is begun."""
        self._sheets = iter(())
        super().reject()

    def _go_on(self) -> None:
        do_behind(self, partial(next, self._sheets, None), self._written, self._refused)

    def _written(self, sheet: Path | None) -> None:
        if sheet is None:
            self._end()
        else:
            self._show(self.bar.value() + 1)
            self._go_on()

    def _refused(self, error: UserError) -> None:
        self.banner.tell_error(error)
        self._end()

    def _show(self, written: int) -> None:
        count = self.bar.maximum()
        self.bar.setValue(written)
        told = plural("{written} fiche sur {count}", "{written} fiches sur {count}", written)
        self.told.setText(told.format(written=written, count=count))

    def _end(self) -> None:
        written = self.bar.value()
        told = plural("{count} fiche écrite dans {folder}", "{count} fiches écrites dans {folder}", written)
        self.told.setText(told.format(count=written, folder=self._folder))
        self._name_leave(_("Fermer"))

    def _name_leave(self, text: str) -> None:
        self.leave.setText(text)
        self.leave.setAccessibleName(text)
        self.leave.setShortcut("Esc")  # which Qt drops with the former text
