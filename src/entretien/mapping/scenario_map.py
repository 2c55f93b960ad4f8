"""The map of a scenario as plain values: phases as lanes, moments as cards, what leads on as links."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from entretien.kernel.ids import ReplyId


class CardKind(StrEnum):
    """What a card stands for."""

    SELECTION = "selection"
    EXCHANGE = "exchange"
    HUB = "hub"
    """An exchange one comes back to."""
    OBJECTION = "objection"
    """What the client raises by herself, between two exchanges."""
    INTERRUPTION = "interruption"
    ENDING = "ending"


class LinkKind(StrEnum):
    """Why one card leads to another."""

    REPLY = "reply"
    RETURN = "return"
    """Back to the hub the reply belongs to."""
    WAY_OUT = "way_out"
    """Where no reply is open."""
    HELD_BACK = "held_back"
    """Where the client keeps the learner when the next phase does not open."""
    RAISED = "raised"
    """From an objection to what is said of it."""
    BACK = "back"
    """To where the conversation was going when the objection was raised."""
    DESK = "desk"
    """From one's desk to the client, or back to it."""


@dataclass(frozen=True, slots=True)
class Card:
    """A place of the interview."""

    id: str
    """The exchange's or the selection's own; `end:…` and `objection:…` for the others."""
    kind: CardKind
    number: str
    """What the guide calls it, « 2.3 », « F1 »; empty for what has no number."""
    name: str
    """The author's own."""
    title: str
    """The client's words, the prompt, the label: what one recognises it by."""
    note: str = ""
    """When it comes by itself, in words; empty for what a link leads to."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A phase, or the endings."""

    title: str
    cards: tuple[Card, ...]
    gate: str = ""
    """What it asks before it opens, in words; empty when it is always open."""


@dataclass(frozen=True, slots=True)
class Link:
    """One thing that leads from a card to another, or back to the same."""

    source: str
    target: str
    kind: LinkKind
    reply: ReplyId | None = None
    words: str = ""
    """What is said or done."""
    when: str = ""
    """In which case, in words; empty when it always may."""


Edge = tuple[str, str]
"""All the links from one card to another."""


@dataclass(frozen=True, slots=True)
class ScenarioMap:
    """Everything a map shows, before it has a place on it."""

    title: str
    lanes: tuple[Lane, ...]
    """In the order of the interview."""
    links: tuple[Link, ...]
    """In the order of their sources."""

    def cards(self) -> Iterator[Card]:
        """Lane by lane, in the order written."""
        for lane in self.lanes:
            yield from lane.cards

    def edges(self) -> dict[Edge, tuple[Link, ...]]:
        """The links put together by where they come from and lead to; those that stay are left out."""
        together: dict[Edge, list[Link]] = {}
        for link in self.links:
            if link.source != link.target:
                together.setdefault((link.source, link.target), []).append(link)
        return {edge: tuple(links) for edge, links in together.items()}
