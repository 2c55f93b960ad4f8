"""A part of a screen: a card with its heading."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.plain_label import PlainLabel


class Section(QFrame):
    """A heading, what it is about in a few words, then texts and rows.

    Rows keep a margin of their own, for their focus: texts are set back by as much, and all align.
    """

    def __init__(self, heading: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID, GAP, GRID, GAP)
        self._column.setSpacing(GRID // 2)
        self.add_text(heading, "heading")
        if about:
            self.add_text(about, "caption")

    def add_text(self, text: str, role: str) -> None:
        """A line of text of that role."""
        label = PlainLabel(text, role, wrap=True)
        label.setContentsMargins(GRID, 0, GRID, GRID // 2)
        self._column.addWidget(label)

    def add_row(self, row: QWidget) -> None:
        """A row with its own margin."""
        self._column.addWidget(row)

    def add_space(self) -> None:
        """Set what comes apart from what came."""
        self._column.addSpacing(GRID)

    def add_layout(self, layout: QLayout) -> None:
        """Anything else, set back like texts."""
        layout.setContentsMargins(GRID, 0, GRID, 0)
        self._column.addLayout(layout)


def clear(layout: QLayout) -> None:
    """Take away every widget and layout of `layout`."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
