"""A record inside another, under its title."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.studio.fields.field import Caption
from entretien.gui.studio.fields.piece import Piece, Problem
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.form.record_view import Make, RecordView
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.manuscript.nodes import Address


class RecordPiece(Piece):
    """Its keys are written where the record is."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        make: Make,
        *,
        on_card: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(site, key, parent)
        self.view = RecordView(theme, site.inside(self.address), make, on_card=on_card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        if caption.label:
            column.addWidget(PlainLabel(caption.label, "strong", wrap=True))
        column.addWidget(self.view)

    def refresh(self) -> None:
        """Show what is written now."""
        self.view.site.address = self.address
        self.view.refresh()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong there."""
        self.view.tell(problems)

    def seek(self, address: Address) -> QWidget | None:
        """What shows the value at `address`."""
        return self.view.seek(address)
