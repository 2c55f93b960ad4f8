"""The client's file, at hand during the interview."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.scenario import Briefing


class Dossier(QScrollArea):
    """What one has to do, then the file, each value under its label."""

    def __init__(self, briefing: Briefing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Dossier du client"))
        page = QWidget()
        page.setProperty("role", "clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(PlainLabel(briefing.task, wrap=True))
        for entry in briefing.client_file:
            column.addSpacing(GAP // 2)
            column.addWidget(PlainLabel(entry.label, "caption", wrap=True))
            column.addWidget(PlainLabel(entry.value, wrap=True))
        column.addStretch()
        self.setWidget(page)
