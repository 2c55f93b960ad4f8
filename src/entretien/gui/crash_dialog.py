"""Telling the person that the program made a mistake, with what is needed to mend it."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class CrashDialog(QDialog):
    """A sentence, the whole report to copy, and where it is kept."""

    def __init__(self, report: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Erreur du programme"))
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(_("Rapport d'erreur"))
        self._copy = Button(_("Copier le rapport"), "primary")
        self._close = Button(_("Continuer"))
        self._copy.clicked.connect(self._copy_report)
        self._close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self._close)
        buttons.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Le programme s'est trompé."), "title", wrap=True))
        column.addWidget(
            PlainLabel(
                _("Ce qui était enregistré l'est toujours. Copiez ce rapport pour le faire corriger."),
                wrap=True,
            )
        )
        column.addWidget(self._report, 1)
        column.addWidget(
            PlainLabel(
                _("Il est aussi gardé dans «\u00a0{path}\u00a0».").format(path=log), "caption", wrap=True
            )
        )
        column.addLayout(buttons)
        self.resize(720, 480)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
