"""Lines of which any number may be ticked."""

from collections.abc import Collection, Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.studio.play.departures import Option
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.check_line import CheckLine
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear


class CheckList(QWidget):
    """A heading and its lines; hidden while it has none."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: dict[str, CheckLine] = {}
        self.setAccessibleName(title)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(PlainLabel(title, "strong"))
        column.addLayout(self._column)

    def offer(self, options: Iterable[Option], ticked: Collection[str]) -> None:
        """Show `options` instead, those of `ticked` ticked."""
        clear(self._column)
        self.lines = {each.id: CheckLine(self._theme, each.label, each.id in ticked) for each in options}
        for line in self.lines.values():
            line.setAccessibleDescription(self.accessibleName())
            self._column.addWidget(line)
        self.setVisible(bool(self.lines))

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the lines that are ticked."""
        return tuple(id_ for id_, line in self.lines.items() if line.isChecked())
