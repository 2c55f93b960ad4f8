"""A new figure: what it is, its value, and the group it belongs to."""

from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.content.grammar import LABEL
from entretien.gui.studio.figures.sheet import Sheet
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class AddDialog(QDialog):
    """Nothing is written before it is accepted."""

    def __init__(self, theme: Theme, sheet: Sheet, group: str, parent: QWidget | None = None) -> None:
        """For `sheet`; `group` is the one at hand."""
        super().__init__(parent)
        self._sheet = sheet
        self.setWindowTitle(_("Ajouter un chiffre"))
        self.group = Choice(theme, _("Groupe"))
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.addItems(list(sheet.groups()))
        self.group.setCurrentText(group)
        self.label = _line(_("Intitulé"))
        self.value = _line(_("Valeur et unité"))
        self.value.setPlaceholderText(_("1,50\u00a0%"))
        self._quoted = PlainLabel(role="caption", wrap=True)
        self.make = Button(_("Ajouter"), "primary")
        self.cancel = Button(_("Ne rien faire"), "quiet")
        self._lay_out()
        self.make.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        for line in (self.label, self.value):
            line.textChanged.connect(self._refresh)
        self.group.currentTextChanged.connect(self._refresh)
        self._refresh()
        self.label.setFocus()

    def _refresh(self) -> None:
        label, value = self.label.text().strip(), self.value.text().strip()
        self.make.setEnabled(bool(label and value and self.group.currentText().strip()))
        quoted = self._sheet.quoted(self._sheet.name_for(label))
        told = _("Une réplique le cite ainsi\u00a0: {name}")
        self._quoted.setText(told.format(name=quoted) if label else "")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        for row, field in enumerate((self.group, self.label, self.value)):
            label = PlainLabel(field.accessibleName(), "muted")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Ajouter un chiffre"), "heading"))
        column.addLayout(grid)
        column.addWidget(self._quoted)
        column.addLayout(buttons)
        self.setMinimumWidth(480)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(LABEL)
    line.setAccessibleName(name)
    return line
