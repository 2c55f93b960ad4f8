"""The replies on offer, one below the other."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from entretien.gui.conversation.answer_card import AnswerCard
from entretien.gui.conversation.offers import Replies
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.kernel.language import _, plural


class ReplyList(QWidget):
    """Cards kept from one offer to the next, and filled anew.

    Signals:
        chosen: a card was pressed; carries the id of the reply.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offer = Replies(())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._cards: list[AnswerCard] = []

    @property
    def cards(self) -> list[AnswerCard]:
        """The cards shown, in order."""
        return self._cards[: len(self._offer.cards)]

    def offer(self, offer: Replies) -> None:
        """Show these replies instead."""
        self._offer = offer
        while len(self._cards) < len(offer.cards):
            self._add_card()
        for place, widget in enumerate(self._cards):
            if place < len(offer.cards):
                card = offer.cards[place]
                if card.closed:
                    widget.refuse(card.say, card.act, card.closed, card.marks)
                else:
                    widget.offer(card.number, card.say, card.act)
                widget.setAccessibleName(card.spoken)
            widget.setVisible(place < len(offer.cards))
        count = sum(1 for card in offer.cards if not card.closed)
        self.setAccessibleName(
            plural("{count} réponse possible", "{count} réponses possibles", count).format(count=count)
        )

    def _add_card(self) -> None:
        card = AnswerCard(self._theme)
        card.setAccessibleDescription(_("Réponse"))
        card.clicked.connect(partial(self._choose, len(self._cards)))
        self._cards.append(card)
        self._column.addWidget(card)

    def _choose(self, place: int) -> None:
        self.chosen.emit(self._offer.cards[place].id)
