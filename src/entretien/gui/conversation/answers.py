"""What may be answered now, in a column as wide as the conversation's."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from entretien.gui.conversation.answer_card import AnswerCard
from entretien.gui.conversation.notices import EndingCard, LeaveCard
from entretien.gui.conversation.offers import Closing, Offering, Picking, Replies
from entretien.gui.conversation.picker import Picker
from entretien.gui.conversation.replies import ReplyList
from entretien.gui.conversation.typesetting import Typesetter
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme


class Answers(QScrollArea):
    """One of four pages: replies, a list to pick from, the ending, or « do you really want to leave ».

    Signals:
        chosen: a reply; carries its id.
        picked: items of a list; carries a tuple of ids.
        leave_confirmed: the interview is to end here.
        ending_read: the ending was read.
        room_changed: more or less height is wanted.
    """

    chosen = Signal(str)
    picked = Signal(tuple)
    leave_confirmed = Signal()
    ending_read = Signal()
    room_changed = Signal()

    def __init__(self, theme: Theme, way_on: str, parent: QWidget | None = None) -> None:
        """`way_on` is what may be done once the ending was read."""
        super().__init__(parent)
        self._typesetter = Typesetter(theme)
        self._replies = ReplyList(theme)
        self._picker = Picker(theme)
        self._ending = EndingCard(way_on)
        self._leave = LeaveCard()
        self._pages: tuple[QWidget, ...] = (self._replies, self._picker, self._ending, self._leave)
        self._shown: QWidget = self._replies
        self._held = 0
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, GRID, 0, GAP)
        for page in self._pages:
            self._column.addWidget(page)
            page.hide()
        self._column.addStretch()
        self._page = QWidget()
        self._page.setProperty("role", "clear")
        self._sides = QHBoxLayout(self._page)
        self._sides.addWidget(self._inner)
        self._sides.addStretch()
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._replies.chosen.connect(self.chosen)
        self._picker.picked.connect(self.picked)
        self._ending.read.connect(self.ending_read)
        self._leave.confirmed.connect(self.leave_confirmed)
        self._leave.withdrawn.connect(self.withdraw)

    @property
    def asking_to_leave(self) -> bool:
        """Whether it waits to know if one really wants to leave."""
        return not self._leave.isHidden()

    @property
    def cards(self) -> list[AnswerCard]:
        """The cards to press or tick, in order; none on the other pages."""
        if not self._replies.isHidden():
            return self._replies.cards
        return [] if self._picker.isHidden() else self._picker.cards

    def wanted(self, width: int) -> int:
        """The height that would show everything, in an area `width` pixels wide."""
        if self._held:
            return self._held
        self._centre(width)
        inner, column = self._column, self._inner.width()
        return (
            inner.totalHeightForWidth(column) if inner.hasHeightForWidth() else inner.totalSizeHint().height()
        )

    def wait(self) -> None:
        """Take everything away, but not the room it took: she is about to answer."""
        self._held = self.height()
        self._inner.hide()

    def offer(self, offering: Offering) -> None:
        """Show what may be answered now."""
        self._held = 0
        match offering:
            case Replies():
                self._replies.offer(offering)
                self._shown = self._replies
            case Picking():
                self._picker.offer(offering)
                self._shown = self._picker
            case Closing():
                self._ending.offer(offering)
                self._shown = self._ending
        self._show(self._shown)

    def ask_to_leave(self) -> None:
        """Ask whether the interview is really to end here."""
        self._show(self._leave)
        self._leave.stay.setFocus()

    def withdraw(self) -> None:
        """Back to what may be answered."""
        self._show(self._shown)
        self.focus_first()

    def toggle(self, number: int) -> None:
        """Tick what the key `number` stands for, when there is a list to pick from."""
        if not self._picker.isHidden():
            self._picker.toggle(number)

    def focus_first(self) -> None:
        """Where the keyboard waits: nothing is pressed by one Enter too many but the way to the lesson."""
        target = self._ending.button if self._shown is self._ending else self
        target.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column under the conversation's."""
        super().resizeEvent(event)
        self._centre(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk along the cards."""
        step = (event.key() == Qt.Key.Key_Down) - (event.key() == Qt.Key.Key_Up)
        if not step or not self._walk(step):
            event.ignore()

    def _centre(self, width: int) -> None:
        column = self._typesetter.column(width)
        self._inner.setFixedWidth(column)
        self._sides.setContentsMargins((width - column) // 2, 0, 0, 0)

    def _walk(self, step: int) -> bool:
        open_cards = [card for card in self.cards if card.isEnabled()]
        if not open_cards:
            return False
        at = next((place for place, card in enumerate(open_cards) if card.hasFocus()), None)
        place = (0 if step > 0 else -1) if at is None else (at + step) % len(open_cards)
        open_cards[place].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(open_cards[place])
        return True

    def _show(self, shown: QWidget) -> None:
        for page in self._pages:
            page.setVisible(page is shown)
        self._inner.show()
        shown.updateGeometry()  # what is in it changed: its place is reckoned anew now, not at the next event
        self.setAccessibleName(shown.accessibleName())
        self.verticalScrollBar().setValue(0)
        self.room_changed.emit()
