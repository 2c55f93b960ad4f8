"""A client that no scenario knows yet: a name, a situation, a face."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from entretien.application.authoring.sketch import Newcomer
from entretien.content.grammar import LABEL, TITLE
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.studio.persona.composer import PortraitComposer
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class NewcomerForm(QWidget):
    """What a card says of a client; the rest is written in the studio.

    Signals:
        changed: something else is written.
    """

    changed = Signal()

    def __init__(self, theme: Theme, newcomer: Newcomer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _line(_("Prénom et nom"), newcomer.name, TITLE)
        self.age = Stepper(theme, _("Âge"), 1, 120)
        self.age.show_number(newcomer.age)
        self.occupation = _line(_("Situation"), newcomer.occupation, LABEL)
        self.occupation.setPlaceholderText(_("infirmière, propriétaire depuis peu"))
        self.composer = PortraitComposer(theme, newcomer.portrait)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        for row, column, name, field in (
            (0, 0, _("Prénom et nom"), self.name),
            (0, 2, _("Âge"), self.age),
            (1, 0, _("Situation"), self.occupation),
        ):
            label = PlainLabel(name, "muted")
            label.setBuddy(field)
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1, 1, 3 if row else 1)
        grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(grid)
        whole.addWidget(self.composer, 1)
        self.name.textChanged.connect(self.changed)
        self.age.stepped.connect(self.changed)
        self.occupation.textChanged.connect(self.changed)
        self.composer.composed.connect(self.changed)

    @property
    def newcomer(self) -> Newcomer:
        """What is written."""
        return Newcomer(
            self.name.text(), self.age.number.value(), self.occupation.text(), self.composer.portrait
        )

    def focus_first(self) -> None:
        """The name."""
        self.name.setFocus()


def _line(name: str, text: str, limit: int) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(limit)
    field.setAccessibleName(name)
    return field
