"""What may be answered, as values to draw. No Qt here."""

from dataclasses import dataclass

from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _, plural
from entretien.scenario.ending import EndingKind
from entretien.transcript.events import OfferedItem, RepliesOffered, SelectionOffered

KEYS = 9
"""Replies that a digit chooses; beyond, the arrows and the mouse do."""


@dataclass(frozen=True, slots=True)
class ReplyCard:
    """A reply on offer."""

    id: ReplyId
    number: int
    """The key that chooses it, from 1; 0 when none does."""
    say: str
    act: str
    closed: str
    """Why it cannot be chosen; empty when it can."""
    marks: tuple[tuple[int, int], ...] = ()
    """Pieces of `closed` to be seen first, each its place and its length."""

    @property
    def spoken(self) -> str:
        """The card read aloud."""
        parts = (
            f"{self.number}." if self.number else "",
            self.say,
            f"({self.act})" if self.act else "",
            self.closed,
        )
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Replies:
    """The replies, in the order to show them."""

    cards: tuple[ReplyCard, ...]

    def numbered(self, number: int) -> ReplyCard | None:
        """The open card of this number, if there is one."""
        return next((card for card in self.cards if card.number == number != 0), None)


@dataclass(frozen=True, slots=True)
class Picking:
    """A list to pick from."""

    prompt: str
    items: tuple[OfferedItem, ...]
    minimum: int
    maximum: int

    @property
    def rule(self) -> str:
        """« choisissez 2 à 3 »."""
        low, high = self.minimum, self.maximum
        if low == high:
            return plural("choisissez {high} élément", "choisissez {high} éléments", high).format(high=high)
        if low == 0:
            return plural(
                "choisissez {high} élément au plus", "choisissez {high} éléments au plus", high
            ).format(high=high)
        return _("choisissez {low} à {high} éléments").format(low=low, high=high)

    def progress(self, picked: int) -> str:
        """How many are picked, and whether that will do."""
        return plural("{picked} choisi", "{picked} choisis", picked).format(picked=picked)

    def accepts(self, picked: int) -> bool:
        """Whether that many may be submitted."""
        return self.minimum <= picked <= self.maximum


@dataclass(frozen=True, slots=True)
class Closing:
    """The interview is over."""

    kind: EndingKind
    title: str
    text: str


Offering = Replies | Picking | Closing


def reply_cards(offer: RepliesOffered, *, show_closed: bool) -> Replies:
    """The cards of an offer: the open ones, numbered, then the closed ones if asked."""
    possible = [reply for reply in offer.replies if not reply.closed]
    closed = [reply for reply in offer.replies if reply.closed and show_closed]
    return Replies(
        tuple(
            ReplyCard(reply.id, number if number <= KEYS else 0, reply.say, reply.act, "")
            for number, reply in enumerate(possible, start=1)
        )
        + tuple(ReplyCard(reply.id, 0, reply.say, reply.act, reply.closed) for reply in closed)
    )


def picking(offer: SelectionOffered) -> Picking:
    """The list of an offer."""
    return Picking(offer.prompt, offer.items, offer.minimum, offer.maximum)
