"""A list of names that is made when it is asked for: there may be hundreds, and they change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from entretien.application.authoring.wording import Term
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.choice import Choice

SHOWN, LEAST = 12, 7
"""Characters that are shown where there is room, and where there is none."""

Terms = Callable[[], Sequence[Term]]


class Picker(Choice):
    """Shows one name in words; the others come when it is opened or has the keyboard.

    Signals:
        picked: the person took another one; carries its name.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, terms: Terms, parent: QWidget | None = None) -> None:
        """Assistive tools call it `name`; it offers `terms`."""
        super().__init__(theme, name, parent=parent)
        self.theme = theme
        self._terms = terms
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(SHOWN)
        self.setMaxVisibleItems(16)
        self.activated.connect(lambda: self.picked.emit(self.currentData()))

    def show_term(self, term: Term) -> None:
        """Show what is taken."""
        with QSignalBlocker(self):
            at = self.findData(term.name)
            if at < 0:
                self.clear()
                self.addItem("", term.name)
                at = 0
            self.setItemText(at, term.words)
            self.setCurrentIndex(at)

    def minimumSizeHint(self) -> QSize:
        """Narrower than it would like to be."""
        spare = self.minimumContentsLength() - LEAST
        width = super().minimumSizeHint().width() - spare * self.fontMetrics().horizontalAdvance("X")
        return QSize(width, super().minimumSizeHint().height())

    def showPopup(self) -> None:
        """Offer everything there is."""
        self._fill()
        super().showPopup()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arrows go through everything there is."""
        self._fill()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open the list: going through it takes nothing by itself."""
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The form scrolls, the choice stays."""
        event.ignore()

    def _fill(self) -> None:
        shown = Term(self.currentData() or "", self.currentText())
        with QSignalBlocker(self):
            self.clear()
            for term in self._terms():
                self.addItem(term.words, term.name)
            at = self.findData(shown.name)
            if at < 0:
                self.insertItem(0, shown.words, shown.name)
            self.setCurrentIndex(max(0, at))
