"""What is laid over a map: for a card or an edge how much of it there is, a word and a figure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from entretien.mapping.scenario_map import Edge

STRONGEST = 3
"""The greatest strength there is; the least, 0, is « none of it »."""


class Sense(StrEnum):
    """Whether one should wish for much of it."""

    NEUTRAL = "neutral"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Reading:
    """What an overlay says of one card or edge."""

    strength: int
    """0 to `STRONGEST`."""
    figure: str = ""
    """The exact figure, in few words: « 12 sur 30 »."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """One way to colour a map; what it says nothing of has no reading."""

    name: str
    sense: Sense
    words: Mapping[int, str]
    """The word of each strength it uses: its legend, and what is said wherever it is shown."""
    cards: Mapping[str, Reading]
    edges: Mapping[Edge, Reading] = field(default_factory=dict)

    def said(self, card: str) -> str:
        """« la plupart, 12 sur 30 »; empty where it says nothing."""
        reading = self.cards.get(card)
        if reading is None:
            return ""
        return ", ".join(part for part in (self.words[reading.strength], reading.figure) if part)
