"""What the interview assesses: the competences its phases show come first."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from entretien.application.authoring.sketch import Sketch
from entretien.competences.framework import Competence, Framework
from entretien.gui.studio.fields.stepper import Stepper
from entretien.gui.studio.wizard.page import Page
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel, literal_tooltip
from entretien.kernel.language import _

USUAL_WEIGHT = 2


class CompetenceRow(QWidget):
    """A competence, pressed while it is assessed, and its weight then.

    Signals:
        changed: something else is decided.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, competence: Competence, weight: int, parent: QWidget | None = None
    ) -> None:
        """Not assessed where `weight` is 0."""
        super().__init__(parent)
        self.competence = competence
        self.taken = Button(f"{competence.code} {competence.label}", "option")
        self.taken.setCheckable(True)
        self.taken.setChecked(weight > 0)
        self.taken.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.taken.setToolTip(literal_tooltip(competence.text))
        name = _("Poids de {competence} dans la note").format(competence=competence.label)
        self.weight = Stepper(theme, name, 1, 10)
        self.weight.show_number(weight or USUAL_WEIGHT)
        _keep_room(self.weight)
        self.weight.setHidden(not weight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.taken, 1)
        row.addWidget(self.weight)
        self.taken.toggled.connect(self.weight.setVisible)
        self.taken.toggled.connect(self.changed)
        self.weight.stepped.connect(self.changed)


class CompetencesPage(Page):
    """A row for each competence of the framework, in two parts."""

    def __init__(
        self, theme: Theme, framework: Framework, sketch: Sketch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        weights = dict(sketch.assesses)
        self.rows = [
            CompetenceRow(theme, each, weights.get(each.code, 0)) for each in framework.competences()
        ]
        self._shown = _part()
        self._other = _part()
        self.column.addWidget(PlainLabel(_("Que ces phases font voir"), "heading"))
        self.column.addLayout(self._shown)
        self.column.addWidget(PlainLabel(_("Les autres"), "heading"))
        self.column.addLayout(self._other)
        self.column.addStretch(1)
        for row in self.rows:
            row.changed.connect(self.changed)
        self.arrive(sketch)

    def drawn(self, sketch: Sketch) -> Sketch:
        """`sketch` with these competences."""
        taken = tuple(
            (row.competence.code, row.weight.number.value()) for row in self.rows if row.taken.isChecked()
        )
        return replace(sketch, assesses=taken)

    def arrive(self, sketch: Sketch) -> None:
        """Put first what the chosen phases show."""
        for row in self.rows:
            shown = set(row.competence.phases) & set(sketch.phases)
            (self._shown if shown else self._other).addWidget(row)

    def focus_first(self) -> None:
        """The first competence."""
        first = self._shown.itemAt(0)
        row = first.widget() if first is not None else self.rows[0]
        if isinstance(row, CompetenceRow):
            row.taken.setFocus()


def _keep_room(widget: QWidget) -> None:
    """Let a hidden widget keep its place, so that rows stay aligned."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def _part() -> QVBoxLayout:
    part = QVBoxLayout()
    part.setSpacing(GRID // 2)
    return part
