"""A few choices side by side, one of them taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.widgets.buttons import Button


class Segments(QWidget):
    """Exclusive buttons; arrows move between them.

    Signals:
        picked: the person took another one; carries its value.
    """

    picked = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], taken: str, parent: QWidget | None = None
    ) -> None:
        """Offer `choices`, each `(text, value)`; assistive tools call the whole `name`."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for _text, value in choices]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for place, (text, value) in enumerate(choices):
            button = Button(text, "option")
            button.setCheckable(True)
            button.setChecked(value == taken)
            button.setAccessibleDescription(name)
            button.setObjectName(value)
            self._group.addButton(button, place)
            row.addWidget(button)
        self._group.idToggled.connect(self._tell)

    @property
    def value(self) -> str:
        """What is taken."""
        return self._values[self._group.checkedId()]

    def take(self, value: str) -> None:
        """Take a choice, as if the person had."""
        self._group.button(self._values.index(value)).setChecked(True)

    def _tell(self, place: int, on: bool) -> None:
        if on:
            self.picked.emit(self._values[place])
