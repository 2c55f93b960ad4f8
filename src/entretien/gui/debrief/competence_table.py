"""The profile: every competence, those that count first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.gui.debrief.competence_row import CompetenceRow
from entretien.gui.debrief.competences import CompetenceLine
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.section import Section
from entretien.kernel.language import _


class CompetenceTable(Section):
    """A row for each; marks that come later change the rows in place.

    Signals:
        turn_requested: carries the number of a turn to show.
        annotated: the trainer wrote on one of them, or took it away.
        refused: carries the `UserError` that says why that was not kept.
    """

    turn_requested = Signal(int)
    annotated = Signal()
    refused = Signal(object)

    def __init__(
        self,
        theme: Theme,
        framework: Framework,
        notebook: Notebook,
        lines: Sequence[CompetenceLine],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_("Compétences"), _("Ouvrez une ligne pour lire ce qui l'a prouvée."), parent)
        self.rows = {line.code: CompetenceRow(theme, framework, notebook, line) for line in lines}
        aside = False
        for line in lines:
            if not line.counted and not aside:
                aside = True
                self.add_text(_("Observées aussi, hors note"), "caption")
            row = self.rows[line.code]
            row.turn_requested.connect(self.turn_requested)
            row.annotated.connect(self.annotated)
            row.refused.connect(self.refused)
            self.add_row(row)

    def show_lines(self, lines: Sequence[CompetenceLine]) -> None:
        """The same competences, with their marks as they are now known."""
        for line in lines:
            self.rows[line.code].show_line(line)
