"""The slim column on the left: where one may go, and who plays."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from entretien.gui.theme.icons import icon
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import tooltip
from entretien.gui.widgets.plain_label import literal_tooltip
from entretien.kernel.language import _

ICON = 24
"""Side of an icon at the natural type size."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to go."""

    key: str
    """What the rail calls it, also the name of its icon."""
    word: str
    shortcut: str
    heard_elsewhere: bool = False
    """Whether the window itself hears the shortcut, because it also serves where the rail hides."""


class Rail(QFrame):
    """One button per place, the current one lit; the learner's name at the foot.

    Signals:
        place_chosen: carries the key of a `Place`.
        learner_pressed: someone else wants to play.
    """

    place_chosen = Signal(str)
    learner_pressed = Signal()

    def __init__(self, theme: Theme, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._places = {place.key: self._button(place) for place in places}
        self._learner = self._tool("person")
        self._learner.clicked.connect(self.learner_pressed)
        self._learner.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 2 * GRID, GRID, GRID)
        column.setSpacing(GRID // 2)
        for button in self._places.values():
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._learner)
        self.setFixedWidth(theme.scaled(76) + 3 * GRID)

    def light(self, key: str) -> None:
        """Show where one is; a place that is not on the rail lights nothing."""
        self._group.setExclusive(False)
        for each, button in self._places.items():
            button.setChecked(each == key)
        self._group.setExclusive(True)

    def show_learner(self, name: str) -> None:
        """Name who plays."""
        metrics = self._learner.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, self.width() - 4 * GRID)
        self._learner.setText(shown.replace("&", "&&"))
        self._learner.setAccessibleName(_("{name} s'entraîne, changer de personne").format(name=name))
        self._learner.setToolTip(literal_tooltip(_("{name}\u00a0: changer de personne").format(name=name)))
        self._learner.show()

    def _button(self, place: Place) -> QToolButton:
        button = self._tool(place.key)
        button.setText(place.word)
        button.setCheckable(True)
        button.setAccessibleName(place.word)
        if not place.heard_elsewhere:
            button.setShortcut(QKeySequence(place.shortcut))
        button.setToolTip(tooltip(place.word, place.shortcut))
        button.clicked.connect(lambda: self.place_chosen.emit(place.key))
        self._group.addButton(button)
        return button

    def _tool(self, drawing: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIcon(icon(self._theme, drawing, "muted", checked="accent"))
        side = self._theme.scaled(ICON)
        button.setIconSize(QSize(side, side))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
