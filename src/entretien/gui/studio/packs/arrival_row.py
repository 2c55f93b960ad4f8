"""Something that is here already and differs from what arrives: what becomes of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.application.packs.placing import Arrival, Choice
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.segments import Segments
from entretien.kernel.language import _


class ArrivalRow(QWidget):
    """What it is, who else would feel a replacement, and the two ways out."""

    def __init__(self, arrival: Arrival, thing: str, parent: QWidget | None = None) -> None:
        """Ask about `arrival`, called `thing`."""
        super().__init__(parent)
        self.name = arrival.name
        ways = ((_("Garder les deux"), Choice.KEEP_BOTH.name), (_("Remplacer"), Choice.REPLACE.name))
        self.ways = Segments(thing, ways, Choice.KEEP_BOTH.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(PlainLabel(thing, "strong", wrap=True))
        if arrival.used_by:
            also = _("Un remplacement changerait aussi\u00a0: {titles}.").format(
                titles=", ".join(arrival.used_by)
            )
            column.addWidget(PlainLabel(also, "caption", wrap=True))
        column.addWidget(self.ways)

    @property
    def choice(self) -> Choice:
        """What is taken."""
        return Choice[self.ways.value]
