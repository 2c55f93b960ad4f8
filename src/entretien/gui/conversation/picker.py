"""A list at one's desk: pick some, then say so."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.gui.conversation.answer_card import AnswerCard
from entretien.gui.conversation.offers import KEYS, Picking
from entretien.gui.theme.spacing import GAP, GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _


class Picker(QWidget):
    """Cards to tick, as many as the rule above them says.

    Signals:
        picked: the choice is made; carries a tuple of `ReplyId`, in the order of the list.
    """

    picked = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picking = Picking("", (), 0, 0)
        self._rule = PlainLabel(role="caption")
        self._progress = PlainLabel(role="caption")
        self._submit = Button(_("Valider"), "primary", shortcut="Ctrl+Return")
        self._submit.clicked.connect(self._tell)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self.cards: list[AnswerCard] = []
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._progress, 1)
        foot.addWidget(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._rule)
        column.addLayout(self._list)
        column.addLayout(foot)

    def offer(self, picking: Picking) -> None:
        """Show this list instead, nothing ticked."""
        self._picking = picking
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(place) for place in range(len(picking.items))]
        self._rule.setText(picking.rule.capitalize())
        self.setAccessibleName(f"{picking.prompt} {picking.rule}")
        self._count()

    def toggle(self, number: int) -> None:
        """Tick or untick what the key `number` stands for."""
        if 0 < number <= len(self.cards):
            self.cards[number - 1].click()

    def _card(self, place: int) -> AnswerCard:
        item = self._picking.items[place]
        card = AnswerCard(self._theme)
        card.setCheckable(True)
        card.offer(place + 1 if place < KEYS else 0, item.label)
        card.setAccessibleName(item.label)
        card.toggled.connect(self._count)
        self._list.addWidget(card)
        card.show()
        return card

    def _picked(self) -> tuple[ReplyId, ...]:
        pairs = zip(self._picking.items, self.cards, strict=True)
        return tuple(item.id for item, card in pairs if card.isChecked())

    def _count(self) -> None:
        picked = len(self._picked())
        self._progress.setText(self._picking.progress(picked))
        self._submit.setEnabled(self._picking.accepts(picked))

    def _tell(self) -> None:
        self.picked.emit(self._picked())
