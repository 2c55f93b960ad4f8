"""What a screen shows instead of nothing: a sentence, what to do, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.theme.spacing import GAP, GRID, MARGIN
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel


class EmptyState(QWidget):
    """A centred sentence with its advice; a button is there only when it has something to do.

    Signals:
        pressed: the button was pressed.
        second_pressed: the other way out was taken.
    """

    pressed = Signal()
    second_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(role="heading", wrap=True)
        self._advice = PlainLabel(role="muted", wrap=True)
        self._button = Button("")
        self._second = Button("", "quiet")
        self._button.clicked.connect(self.pressed)
        self._second.clicked.connect(self.second_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addStretch()
        for label in (self._sentence, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(GAP)
        for button in (self._button, self._second):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def tell(self, sentence: str, advice: str = "", button: str = "", second: str = "") -> None:
        """Say `sentence` and `advice`, and offer `button`, and `second` as another way out."""
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        for each, text in ((self._button, button), (self._second, second)):
            each.setText(text)
            each.setAccessibleName(text)
            each.setVisible(bool(text))
