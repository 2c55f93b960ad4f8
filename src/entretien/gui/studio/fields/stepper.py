"""A small whole number, with a button on each side."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.kernel.language import _


class _Number(QSpinBox):
    """Shows a true minus, and a plus where the number is one of points."""

    def __init__(self, *, signed: bool) -> None:
        super().__init__()
        self._signed = signed
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def textFromValue(self, value: int) -> str:
        """« +2 », « −1 », « 0 »."""
        sign = "−" if value < 0 else "+" if value > 0 and self._signed else ""
        return f"{sign}{abs(value)}"

    def valueFromText(self, text: str) -> int:
        """What was typed, whichever minus it has."""
        return int(text.replace("−", "-"))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """A number with whichever minus."""
        state = super().validate(text.replace("−", "-"), at)[0]
        return state, text, at

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls, the number stays."""
        event.ignore()


class Stepper(QWidget):
    """Arrows and digits change it too.

    Signals:
        stepped: the person changed it; carries the number.
    """

    stepped = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        minimum: int,
        maximum: int,
        *,
        signed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Assistive tools call it `name`."""
        super().__init__(parent)
        self.number = _Number(signed=signed)
        self.number.setRange(minimum, maximum)
        self.number.setAccessibleName(name)
        self.number.setKeyboardTracking(False)
        self.number.setFixedWidth(theme.scaled(60))
        self.less = self._button("−", _("{name}\u00a0: moins").format(name=name))
        self.more = self._button("+", _("{name}\u00a0: plus").format(name=name))
        self.less.clicked.connect(self.number.stepDown)
        self.more.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self._tell)
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for each in (self.less, self.number, self.more):
            row.addWidget(each)

    def show_number(self, number: int) -> None:
        """Show `number`, were it out of bounds: what is written is what is seen."""
        low, high = self.number.minimum(), self.number.maximum()
        with QSignalBlocker(self.number):
            self.number.setRange(min(low, number), max(high, number))
            self.number.setValue(number)
        self._refresh()

    def _tell(self, number: int) -> None:
        self._refresh()
        self.stepped.emit(number)

    def _refresh(self) -> None:
        number = self.number.value()
        self.less.setEnabled(number > self.number.minimum())
        self.more.setEnabled(number < self.number.maximum())

    @staticmethod
    def _button(text: str, spoken: str) -> Button:
        button = Button(text, "step")
        button.setAccessibleName(spoken)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
