"""Records one under the other, each a card: added, copied, moved and taken away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from entretien.application.authoring.arranging import copy, move, removal
from entretien.application.authoring.draft import Draft
from entretien.application.authoring.growing import one_more
from entretien.content.describing import form_at, kind_of, record_of
from entretien.content.forms import RecordForm
from entretien.gui.studio.fields.field import Caption
from entretien.gui.studio.fields.naming_dialog import NamingDialog
from entretien.gui.studio.fields.piece import Piece, Problem, is_under
from entretien.gui.studio.fields.problem_label import ProblemLabel
from entretien.gui.studio.fields.site import Site
from entretien.gui.studio.form.card import COPY, DOWN, REMOVE, UP, Card
from entretien.gui.studio.form.record_view import Make
from entretien.gui.studio.form.sorts import Sort, sort_of
from entretien.gui.studio.session import Spot
from entretien.gui.theme.spacing import GRID
from entretien.gui.theme.theme import Theme
from entretien.gui.widgets.buttons import Button
from entretien.gui.widgets.plain_label import PlainLabel
from entretien.manuscript.copying import copied
from entretien.manuscript.edits import Edit
from entretien.manuscript.nodes import Address, Mapping, Scalar
from entretien.manuscript.one_or_many import insert_part, parts_at


class CardList(Piece):
    """One card is open at a time; a card stays itself wherever its record goes."""

    def __init__(
        self,
        theme: Theme,
        site: Site,
        key: str,
        caption: Caption,
        make: Make,
        *,
        on_card: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(site, key, parent)
        self._theme = theme
        self._make = make
        self._on_card = on_card
        self.cards: list[Card] = []
        self._names: tuple[str, ...] = ()
        self._problems: Sequence[Problem] = ()
        self.record = self._record()
        self._sort: Sort = sort_of(self.record.name)
        self._own = ProblemLabel()
        self.more = Button(self._sort.add, "quiet")
        self._stack = QVBoxLayout()
        self._stack.setSpacing(GRID)
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(caption.label, "strong" if on_card else "heading"))
        column.addWidget(self._own)
        column.addLayout(self._stack)
        column.addLayout(foot)
        self.more.clicked.connect(self._add)
        self.refresh()
        if len(self.cards) == 1 and self.record.shorthand:
            self.cards[0].open()

    def refresh(self) -> None:
        """Show the records that are written; only what is another is made anew."""
        addresses = self.addresses()
        names = self._named(addresses)
        if names != self._names:
            self._arrange(names, addresses)
        for rank, (card, address) in enumerate(zip(self.cards, addresses, strict=True)):
            card.site.address = address
            card.number(rank, len(self.cards))
            card.refresh()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong, each thing on its card."""
        self._problems = problems
        told: set[Problem] = set()
        for card in self.cards:
            own = [each for each in problems if is_under(each.address, card.site.address)]
            card.tell(own)
            told.update(own)
        self._own.tell([each for each in problems if each not in told])

    def seek(self, address: Address) -> QWidget | None:
        """Open the card that shows the value at `address`."""
        for card in self.cards:
            if is_under(address, card.site.address):
                self._open(card)
                view = card.open()
                if address == card.site.address:
                    return view.first()
                return view.seek(address) or view.first()
        return None

    # What each list of records does its own way.

    def addresses(self) -> tuple[Address, ...]:
        """Where each record is written."""
        raise NotImplementedError

    def _record(self) -> RecordForm:
        form = form_at(kind_of(self.site.file), (*self.site.address, self.key, *self._step()))
        record = record_of(form) if form is not None else None
        if record is None:
            raise ValueError(self.address)
        return record

    def _step(self) -> Address:
        return (0,)

    # Cards.

    def _named(self, addresses: Sequence[Address]) -> tuple[str, ...]:
        """What tells each record from the others: its id, else its rank."""
        names: list[str] = []
        for rank, address in enumerate(addresses):
            node = self.site.manuscript.find(address)
            own = node.get("id") if isinstance(node, Mapping) else None
            name = own.text if isinstance(own, Scalar) else str(address[-1])
            names.append(name if name not in names else f"{name} {rank}")
        return tuple(names)

    def _arrange(self, names: tuple[str, ...], addresses: Sequence[Address]) -> None:
        before = dict(zip(self._names, self.cards, strict=True))
        gone = [name for name in self._names if name not in names]
        new = [name for name in names if name not in before]
        if len(gone) == len(new) == 1:  # the same record under another id
            before[new[0]] = before.pop(gone[0])
        cards = [
            before.pop(name) if name in before else self._card(address)
            for name, address in zip(names, addresses, strict=True)
        ]
        for card in before.values():
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        for rank, card in enumerate(cards):
            if self._stack.indexOf(card) != rank:
                self._stack.insertWidget(rank, card)
        self._names, self.cards = names, cards

    def _card(self, address: Address) -> Card:
        role = "inset" if self._on_card else "card"
        card = Card(self._theme, self.site.inside(address), self._make, self._sort.one, role)
        card.toggled.connect(partial(self._follow, card))
        card.asked.connect(partial(self._do, card))
        return card

    def _open(self, card: Card) -> None:
        for other in self.cards:
            if other is not card:
                other.fold()
        card.open()

    def _follow(self, card: Card, on: bool) -> None:
        if on:
            self._open(card)
            card.site.session.look_at(Spot(card.site.file, card.site.address))

    # Changes.

    def _add(self) -> None:
        title = ""
        if self._sort.ask:
            dialog = NamingDialog(self._sort.add, self._sort.ask, self.window())
            dialog.exec()
            dialog.deleteLater()
            title = dialog.title
            if not title:
                return
        kind = kind_of(self.site.file)
        self._write(self._sort.added, *one_more(self.site.draft, kind, self.address, title))

    def _write(self, change: str, edit: Edit, address: Address) -> None:
        """Write one more, and begin to write in it."""
        self.site.do(change, edit)
        card = next(each for each in self.cards if each.site.address == address)
        self._follow(card, on=True)
        first = card.open().first()
        if first is not None:
            first.setFocus()

    def _do(self, card: Card, asked: str) -> None:
        rank, address, draft = self.cards.index(card), card.site.address, self.site.draft
        if asked == REMOVE:
            self.site.do(self._sort.removed, removal(draft, address))
            (self.cards[min(rank, len(self.cards) - 1)].header if self.cards else self.more).setFocus()
        elif asked == COPY:
            self._write(self._sort.copied, *self._copy(draft, address))
        elif asked == UP and rank > 0:
            self.site.do(self._sort.moved, move(draft, address, rank - 1))
            card.header.setFocus()
        elif asked == DOWN and rank < len(self.cards) - 1:
            self.site.do(self._sort.moved, move(draft, address, rank + 2))
            card.header.setFocus()

    def _copy(self, draft: Draft, address: Address) -> tuple[Edit, Address]:
        if address != self.address:
            return copy(draft, address)
        # What is written alone: a copy makes a list of it.
        value = copied(draft.manuscript.at(address))
        return insert_part(draft.manuscript, address, value, 1), (*address, 1)


class ListedCards(CardList):
    """Records of a list, or the only one."""

    def addresses(self) -> tuple[Address, ...]:
        """Where each record is written."""
        return parts_at(self.site.manuscript, self.address)


class NamedCards(CardList):
    """Records by name."""

    def addresses(self) -> tuple[Address, ...]:
        """Where each record is written."""
        node = self.site.find(self.key)
        entries = node.entries if isinstance(node, Mapping) else ()
        return tuple((*self.address, each.key.text) for each in entries)

    def _step(self) -> Address:
        return ("_",)
