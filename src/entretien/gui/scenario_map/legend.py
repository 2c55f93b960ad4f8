"""What an overlay's colours say: each word beside as many dots as on the cards."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from entretien.gui.scenario_map.looks import tone
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.kernel.language import _
from entretien.mapping.overlays.overlay import STRONGEST, Overlay


class Legend(QWidget):
    """One line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GRID)
        self.explain(None)

    def explain(self, overlay: Overlay | None) -> None:
        """Say what `overlay` shows; without one, how lines are drawn."""
        clear(self._row)
        if overlay is None:
            self._add(PlainLabel(_("Tirets et losange\u00a0: selon le cas."), "caption"))
        else:
            for strength, word in sorted(overlay.words.items()):
                label = PlainLabel(f"{_dots(strength)}\u2002{word}", "badge")
                label.setProperty("tone", tone(overlay.sense, strength).value)
                label.setAccessibleName(word)
                self._add(label)
        self._row.addStretch()

    def _add(self, label: PlainLabel) -> None:
        self._row.addWidget(label)


def _dots(strength: int) -> str:
    return "●" * strength + "○" * (STRONGEST - strength)
