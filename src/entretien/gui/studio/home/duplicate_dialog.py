"""What a copy should be: its title, its client, its level."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from entretien.application.authoring.duplicating import Wanted
from entretien.content.grammar import TITLE
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.question import Question
from entretien.kernel.language import _
from entretien.scenario.persona import Persona


class DuplicateDialog(Question):
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
        why = _("Il est fourni avec le programme\u00a0: c'est sur une copie, à vous, que l'on écrit.")
        super().__init__(_("Dupliquer ce scénario"), _("Dupliquer"), why if shipped else "", parent)
        self.title = QLineEdit(title if shipped else _("{title} (copie)").format(title=title))
        self.title.setMaxLength(TITLE)
        self.title.setAccessibleName(_("Titre"))
        self.persona = _choice(theme, _("Client"), [(each.name, each.id) for each in personas])
        self.level = _choice(theme, _("Niveau"), [(str(level), level) for level in (1, 2, 3)])
        self.add_fields(self.title, self.persona, self.level)
        self.title.returnPressed.connect(self.make.click)
        self.title.textChanged.connect(lambda text: self.make.setEnabled(bool(text.strip())))
        self.title.selectAll()
        self.title.setFocus()

    @property
    def wanted(self) -> Wanted:
        """What is asked for."""
        return Wanted(self.title.text(), self.persona.currentData(), self.level.currentData())


def _choice(theme: Theme, name: str, offered: Sequence[tuple[str, object]]) -> Choice:
    """What there is, unless something else is taken."""
    choice = Choice(theme, name)
    choice.addItem(_("le même"), None)
    for words, value in offered:
        choice.addItem(words, value)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return choice
