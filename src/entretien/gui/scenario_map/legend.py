"""What an overlay's colours say: each word beside as many dots as on the cards."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from entretien.gui.scenario_map.looks import tone
from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.kernel.language import _
from entretien.mapping.overlays.overlay import STRONGEST, Overlay

NARROW = 2
"""Words on a line where they do not all fit on one."""


class Legend(QWidget):
    """On one line where there is room, on two where there is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self.explain(None)

    def explain(self, overlay: Overlay | None) -> None:
        """Say what `overlay` shows; without one, how lines are drawn."""
        clear(self._grid)
        if overlay is None:
            self._words = [PlainLabel(_("Tirets et losange\u00a0: selon le cas."), "caption")]
        else:
            self._words = [_sample(overlay, strength) for strength in sorted(overlay.words)]
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as two of its words."""
        widths = [word.sizeHint().width() for word in self._words]
        columns = min(NARROW, len(widths))
        return QSize(columns * (max(widths) + GRID), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One line or two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        asked = sum(word.sizeHint().width() + GRID for word in self._words)
        columns = len(self._words) if asked <= self.width() else NARROW
        for place, word in enumerate(self._words):
            row, column = divmod(place, columns)
            self._grid.addWidget(word, row, column, Qt.AlignmentFlag.AlignLeft)
        for column in range(len(self._words) + 1):
            self._grid.setColumnStretch(column, int(column == columns))


def _sample(overlay: Overlay, strength: int) -> PlainLabel:
    word = overlay.words[strength]
    label = PlainLabel(f"{'●' * strength}{'○' * (STRONGEST - strength)}\u2002{word}", "badge")
    label.setProperty("tone", tone(overlay.sense, strength).value)
    label.setAccessibleName(word)
    return label
