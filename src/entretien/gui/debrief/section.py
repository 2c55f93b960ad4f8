"""A part of the debrief: a card with its heading."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.plain_label import PlainLabel


class Section(QFrame):
    """A heading, what it is about in a few words, then whatever is added to its column."""

    def __init__(self, heading: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(heading)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GAP, GAP, GAP, GAP)
        self.column.setSpacing(GRID)
        self.column.addWidget(PlainLabel(heading, "heading", wrap=True))
        if about:
            self.column.addWidget(PlainLabel(about, "caption", wrap=True))


def clear(layout: QLayout) -> None:
    """Take away every widget and layout of `layout`."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
