"""Naming an exchange that is still to be written."""

from PySide6.QtWidgets import QWidget

from entretien.application.authoring.vocabulary import Vocabulary
from entretien.gui.studio.fields.naming_dialog import NamingDialog
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.phases import DESK_PHASES


class NewExchangeDialog(NamingDialog):
    """Its name, and its phase."""

    def __init__(
        self, theme: Theme, vocabulary: Vocabulary, phase: str, parent: QWidget | None = None
    ) -> None:
        """`phase` is proposed."""
        super().__init__(_("Créer un échange"), _("Son nom, en quelques mots"), parent)
        self.phases = Choice(theme, _("Sa phase"))
        for term in vocabulary.phases():
            if term.name not in DESK_PHASES:
                self.phases.addItem(term.words, term.name)
        self.phases.setCurrentIndex(max(0, self.phases.findData(phase)))
        self.column.addWidget(PlainLabel(_("Sa phase"), "caption"))
        self.column.addWidget(self.phases)

    @property
    def phase(self) -> str:
        """Where it is to be written."""
        return str(self.phases.currentData())
