"""Figures in their groups, with a search above and the source of the one at hand below."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.figure_table import FigureTable
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.search_field import SearchField
from entretien.kernel.language import _
from entretien.scenario.figures import Figure, FigureGroup


class FigureList(QWidget):
    """Read, searched, and asked where each figure comes from."""

    def __init__(
        self, theme: Theme, groups: Iterable[FigureGroup], name: str, parent: QWidget | None = None
    ) -> None:
        """Show `groups` under their `name`."""
        super().__init__(parent)
        self.search = SearchField(theme, _("Chercher un chiffre"))
        self._table = FigureTable(theme, groups, name)
        self._source = PlainLabel(role="caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(name, "strong", wrap=True))
        column.addWidget(self.search)
        column.addWidget(self._table, 1)
        column.addWidget(self._source)
        self.search.textChanged.connect(self._table.filter)
        self._table.pointed.connect(self._tell_source)

    def _tell_source(self, figure: Figure | None) -> None:
        parts = (figure.note, figure.source) if figure is not None else ()
        self._source.setText("\n".join(part for part in parts if part))
