"""What the trainer says of the whole attempt."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.notebook import Notebook
from entretien.competences.framework import Framework
from entretien.gui.debrief.annotations.annotation_list import AnnotationList
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.history.annotations import WHOLE
from entretien.kernel.language import _

ANNOTATE = "Ctrl+N"
"""Writes on the whole."""


class WholeSection(QFrame):
    """A card of one line until something is written."""

    def __init__(
        self, theme: Theme, framework: Framework, notebook: Notebook, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.annotations = AnnotationList(theme, framework, notebook, WHOLE, ANNOTATE)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(_("Annotations du formateur"), "heading", wrap=True), 1)
        head.addWidget(self.annotations.add, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GRID, GAP, GRID + GRID // 2)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.annotations)
