"""What takes the place of the replies when there is nothing to reply: the end, and the way to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.conversation.offers import Closing
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.language import _


class EndingCard(QFrame):
    """How it ended, and what may be done now.

    Signals:
        read: the person has read it, and wants to go on.
    """

    read = Signal()

    def __init__(self, way_on: str, parent: QWidget | None = None) -> None:
        """`way_on` is what the button says."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self._title = PlainLabel(role="heading", wrap=True)
        self._text = PlainLabel(wrap=True)
        self.button = Button(way_on, "primary")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(_("L'entretien est terminé"), "caption"))
        column.addWidget(self._title)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button)
        column.addLayout(row)

    def offer(self, closing: Closing) -> None:
        """Tell this ending."""
        self._title.setText(closing.title)
        self._text.setText(closing.text)
        self._text.setVisible(bool(closing.text))
        self.setAccessibleName(f"{closing.title}. {closing.text}")


class LeaveCard(QFrame):
    """Asks whether one really wants to put an end to it.

    Signals:
        confirmed: yes.
        withdrawn: no, go on.
    """

    confirmed = Signal()
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        question = _("Mettre fin à l'entretien\u00a0?")
        self.setAccessibleName(question)
        self.stay = Button(_("Continuer l'entretien"))
        self._leave = Button(_("Mettre fin"), "primary")
        for button in (self.stay, self._leave):
            button.setAutoDefault(True)
        self.stay.clicked.connect(self.withdrawn)
        self._leave.clicked.connect(self.confirmed)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(question, "heading", wrap=True))
        advice = _("Il sera noté tel qu'il est. Pour y revenir plus tard, retournez plutôt à la liste.")
        column.addWidget(PlainLabel(advice, "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch()
        row.addWidget(self.stay)
        row.addWidget(self._leave)
        column.addLayout(row)
