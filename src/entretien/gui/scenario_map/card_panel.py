"""The card at hand in words: all that a picture can only hint at."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.gui.widgets.section import clear
from entretien.kernel.language import _

WIDTH, HEIGHT = 280, 132
"""What it takes beside the map, or below it, at the natural type size."""


class CardPanel(QFrame):
    """A heading, what is laid over it, then a line for each fact."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "card")
        self.setAccessibleName(_("La case choisie"))
        lines = QWidget()
        lines.setProperty("role", "clear")
        self._lines = QVBoxLayout(lines)
        self._lines.setContentsMargins(GAP, GAP, GAP, GAP)
        self._lines.setSpacing(GRID)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setAccessibleName(self.accessibleName())
        scroll.setWidget(lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.invite()

    def invite(self) -> None:
        """No card is at hand: say how to take one."""
        self.tell(_("Choisissez une case"), "", [_("Un clic, ou les flèches du clavier.")])

    def tell(self, heading: str, reading: str, facts: Iterable[str]) -> None:
        """Speak of a card: its name, what an overlay says of it, what is known of it."""
        clear(self._lines)
        self._add(heading, "heading")
        if reading:
            self._add(reading, "strong")
        for fact in facts:
            self._add(fact, "body")
        self._lines.addStretch()

    def stand(self, *, beside: bool) -> None:
        """Beside the map it keeps its width, below it its height."""
        kept, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(kept if beside else free, free if beside else kept)

    def sizeHint(self) -> QSize:
        """What it keeps."""
        return QSize(self._theme.scaled(WIDTH), self._theme.scaled(HEIGHT))

    def _add(self, text: str, role: str) -> None:
        self._lines.addWidget(PlainLabel(text, role, wrap=True))
