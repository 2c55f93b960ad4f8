"""What the client keeps to herself until she is asked well."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.application.authoring.skeleton import FactOutline
from entretien.application.authoring.sketch import Sketch
from entretien.gui.studio.wizard.fact_row import FactRow
from entretien.gui.studio.wizard.page import Page
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.kernel.language import _
from entretien.scenario.speech import Domain


class FactsPage(Page):
    """As many rows as there are; none is possible."""

    def __init__(self, theme: Theme, sketch: Sketch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[FactRow] = []
        self._inside = QVBoxLayout()
        self._inside.setSpacing(GRID)
        self.add = Button(_("Ajouter une information"))
        self.column.addLayout(self._inside)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        for fact in sketch.facts:
            self._show(fact)
        self.add.clicked.connect(self._add)

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with these facts."""
        return replace(sketch, facts=tuple(row.fact for row in self.rows))

    def focus_first(self) -> None:
        """The first fact, or the way to add one."""
        (self.rows[0].label if self.rows else self.add).setFocus()

    def _add(self) -> None:
        self._show(FactOutline("", Domain.PROJECTS))
        self.rows[-1].label.setFocus()
        self.changed.emit()

    def _show(self, fact: FactOutline) -> None:
        row = FactRow(self._theme, fact)
        self.rows.append(row)
        self._inside.addWidget(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))

    def _remove(self, row: FactRow) -> None:
        self.rows.remove(row)
        self._inside.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.focus_first()
        self.changed.emit()
