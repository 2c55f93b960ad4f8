"""What a copy should be: its title, its client, its level."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from entretien.application.authoring.duplicating import Wanted
from entretien.content.grammar import TITLE
from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.persona import Persona


class DuplicateDialog(QDialog):
    """Asked before anything is written; `wanted` is the answer once accepted."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        personas: Sequence[Persona],
        *,
        shipped: bool,
        parent: QWidget | None = None,
    ) -> None:
        """For a copy of the scenario called `title`; `shipped` when there is no other way to write on it."""
        super().__init__(parent)
        self.setWindowTitle(_("Dupliquer"))
        self.title = QLineEdit(title if shipped else _("{title} (copie)").format(title=title))
        self.title.setMaxLength(TITLE)
        self.title.setAccessibleName(_("Titre de la copie"))
        self.persona = Choice(theme, _("Client"))
        self.persona.addItem(_("le même"), None)
        for persona in personas:
            self.persona.addItem(persona.name, persona.id)
        self.level = Choice(theme, _("Niveau"))
        self.level.addItem(_("le même"), None)
        for level in (1, 2, 3):
            self.level.addItem(str(level), level)
        for choice in (self.persona, self.level):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.make = Button(_("Dupliquer"), "primary")
        self.cancel = Button(_("Ne rien faire"), "quiet")
        self._lay_out(shipped=shipped)
        self.make.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.title.returnPressed.connect(self.make.click)
        self.title.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.title.selectAll()
        self.title.setFocus()

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return Wanted(self.title.text(), self.persona.currentData(), self.level.currentData())

    def _lay_out(self, *, shipped: bool) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        for row, (name, control) in enumerate(
            ((_("Titre"), self.title), (_("Client"), self.persona), (_("Niveau"), self.level))
        ):
            label = PlainLabel(name, "muted")
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(_("Dupliquer ce scénario"), "heading"))
        if shipped:
            why = _("Il est fourni avec le programme\u00a0: c'est sur une copie, à vous, que l'on écrit.")
            column.addWidget(PlainLabel(why, "muted", wrap=True))
        column.addLayout(grid)
        column.addLayout(buttons)
        self.setMinimumWidth(460)
