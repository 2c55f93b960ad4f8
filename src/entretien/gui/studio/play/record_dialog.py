"""The name under which a tryout becomes a golden play."""

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.application.authoring.naming_ids import id_from
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

LIMIT = 60
"""Characters of a name."""

WIDTH = 460
"""Pixels at the natural type size."""


class RecordDialog(QDialog):
    """Says what file it will be, and that one of that name would be replaced."""

    def __init__(self, theme: Theme, taken: Collection[str], parent: QWidget | None = None) -> None:
        """`taken` are the names of the plays that are there already."""
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(_("Enregistrer comme test"))
        self.setMinimumWidth(min(theme.scaled(WIDTH), 800))
        self.field = QLineEdit()
        self.field.setMaxLength(LIMIT)
        self.field.setPlaceholderText(_("refus cordial, meilleur chemin…"))
        self.field.setAccessibleName(_("Nom de la partie témoin"))
        self.told = PlainLabel(role="muted", wrap=True)
        self.keep = Button(_("Enregistrer"), "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        give_up = Button(_("Renoncer"), "quiet")
        give_up.clicked.connect(self.reject)
        self.field.textChanged.connect(self._tell)
        advice = _("Ces choix seront rejoués à chaque vérification, et la conversation comparée à celle-ci.")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(give_up)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Comment s'appelle cette partie\u00a0?"), "heading", wrap=True))
        column.addWidget(PlainLabel(advice, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.told)
        column.addLayout(buttons)
        self._tell()

    @property
    def name(self) -> str:
        """What the file is named after; empty while nothing is written."""
        return id_from(self.field.text(), otherwise="partie") if self.field.text().strip() else ""

    def _tell(self) -> None:
        replaced = self.name in self._taken
        self.keep.setEnabled(bool(self.name))
        self.keep.setText(_("Remplacer") if replaced else _("Enregistrer"))
        self.keep.setAccessibleName(self.keep.text())
        if replaced:
            self.told.setText(
                _("Une partie «\u00a0{name}\u00a0» existe\u00a0: elle serait remplacée.").format(
                    name=self.name
                )
            )
        else:
            self.told.setText(
                _("Sous le nom «\u00a0{name}\u00a0».").format(name=self.name) if self.name else "\u00a0"
            )
