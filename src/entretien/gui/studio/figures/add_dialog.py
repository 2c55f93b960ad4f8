"""A new figure: what it is, its value, and the group it belongs to."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from entretien.content.grammar import LABEL
from entretien.gui.studio.figures.sheet import Sheet
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.question import Question
from entretien.kernel.language import _


class AddDialog(Question):
    """Nothing is written before it is accepted."""

    def __init__(self, theme: Theme, sheet: Sheet, group: str, parent: QWidget | None = None) -> None:
        """For `sheet`; `group` is the one at hand."""
        super().__init__(_("Ajouter un chiffre"), _("Ajouter"), parent=parent)
        self._sheet = sheet
        self.group = Choice(theme, _("Groupe"))
        self.group.setEditable(True)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.addItems(list(sheet.groups()))
        self.group.setCurrentText(group)
        self.label = _line(_("Intitulé"))
        self.value = _line(_("Valeur et unité"))
        self.value.setPlaceholderText(_("1,50\u00a0%"))
        self._quoted = PlainLabel(role="caption", wrap=True)
        self.add_fields(self.group, self.label, self.value)
        self.content.addWidget(self._quoted)
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


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(LABEL)
    line.setAccessibleName(name)
    return line
