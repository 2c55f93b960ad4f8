"""A question with a few fields: nothing is done before it is accepted."""

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _

WIDTH = 460
"""Pixels it takes at least."""


class Question(QDialog):
    """A heading, what it is about, what is decided, and the two ways out."""

    def __init__(self, heading: str, accept: str, about: str = "", parent: QWidget | None = None) -> None:
        """`accept` is what its button says."""
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setMinimumWidth(WIDTH)
        self.make = Button(accept, "primary")
        self.cancel = Button(_("Ne rien faire"), "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.make)
        self.content = QVBoxLayout()
        """What is decided."""
        self.content.setSpacing(GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(PlainLabel(heading, "heading"))
        if about:
            column.addWidget(PlainLabel(about, "muted", wrap=True))
        column.addLayout(self.content, 1)
        column.addLayout(buttons)
        self.make.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)

    def add_fields(self, *fields: QWidget) -> None:
        """Fields one under the other, each beside its name."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(GRID)
        for row, field in enumerate(fields):
            label = PlainLabel(field.accessibleName(), "muted")
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        self.content.addLayout(grid)
