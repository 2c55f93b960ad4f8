"""Figures in their groups, with a search above and the source of the one at hand below."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from entretien.gui.searching import matches
from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _
from entretien.scenario.figures import Figure, FigureGroup

SEARCH_LIMIT = 100
"""Characters of a search."""

_FIGURE = Qt.ItemDataRole.UserRole


class FigureList(QWidget):
    """Read, searched, and asked where each figure comes from."""

    def __init__(
        self, theme: Theme, groups: Iterable[FigureGroup], name: str, parent: QWidget | None = None
    ) -> None:
        """Show `groups`; assistive tools call the list `name`."""
        super().__init__(parent)
        self._theme = theme
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setMaxLength(SEARCH_LIMIT)
        self.search.setPlaceholderText(_("Chercher un chiffre"))
        self.search.setAccessibleName(_("Chercher un chiffre"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon(theme, "search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._tree = _tree(name)
        self._source = PlainLabel(role="caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.search)
        column.addWidget(self._tree, 1)
        column.addWidget(self._source)
        for group in groups:
            self._add(group)
        self._tree.expandAll()
        self.search.textChanged.connect(self._filter)
        self._tree.currentItemChanged.connect(self._tell_source)

    def _add(self, group: FigureGroup) -> None:
        heading = QTreeWidgetItem(self._tree, [group.label])
        heading.setFirstColumnSpanned(True)
        heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
        heading.setFont(0, self._theme.font("heading"))
        for figure in group.figures:
            row = QTreeWidgetItem(heading, [figure.label, figure.value])
            row.setData(0, _FIGURE, figure)
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _filter(self, text: str) -> None:
        for place in range(self._tree.topLevelItemCount()):
            heading = self._tree.topLevelItem(place)
            rows = [heading.child(each) for each in range(heading.childCount())]
            for row in rows:
                row.setHidden(not matches(text, f"{heading.text(0)} {row.text(0)} {row.text(1)}"))
            heading.setHidden(all(row.isHidden() for row in rows))

    def _tell_source(self, row: QTreeWidgetItem | None) -> None:
        figure: Figure | None = row.data(0, _FIGURE) if row else None
        parts = (figure.note, figure.source) if figure else ()
        self._source.setText("\n".join(part for part in parts if part))


def _tree(name: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setIndentation(0)
    tree.setWordWrap(True)
    tree.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return tree
