"""The graph of every reachable state of a scenario, reduced to what still matters."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from entretien.analysis.layout import Marks, Numbers
from entretien.interview.state import NOWHERE
from entretien.kernel.ids import CompetenceCode

Gain = tuple[int, ...]
"""Points of one command on each competence, in the order of `Graph.codes`."""

Narrow = NDArray[np.int32]


class Spot(NamedTuple):
    """Where states stand: at an exchange, at a desk before or after, or nowhere once it is over."""

    place: int
    desk: int
    ending: int


class Step(NamedTuple):
    """What a command did, as far as it is the same for many states: numbers in the program's tables."""

    place: int = NOWHERE
    option: int = NOWHERE
    """Among the replies of the exchange."""
    response: int = NOWHERE
    """Among the reactions to the reply."""
    objection: int = NOWHERE
    desk: int = NOWHERE
    picked: int = 0
    """The items picked at the desk, as a mask."""


class Feature(StrEnum):
    """Things of a scenario that some interview may meet, or none."""

    EXCHANGE = "exchange"
    LINE = "line"
    REPLY = "reply"
    REACTION = "reaction"
    FACT = "fact"
    OBJECTION = "objection"
    ENDING = "ending"
    FAULT = "fault"
    HELD_BACK = "held_back"


class Sighting(NamedTuple):
    """One of those things: its name, and for lines and reactions which variant."""

    feature: Feature
    name: str
    variant: int = 0


class Batch(NamedTuple):
    """States `first` to `last`, excluded, met together at one spot."""

    spot: Spot
    first: int
    last: int


class Layer(NamedTuple):
    """States looked at together."""

    states: slice | Numbers
    edges: slice | Numbers
    """The edges that leave them, state by state."""
    offsets: Numbers
    """Where the edges of each state begin among these."""
    sizes: Numbers
    """How many edges each state has."""


@dataclass(frozen=True, slots=True)
class Graph:
    """States by number, 0 the first; edges `starts[i]:starts[i+1]` leave state `i`, none once it is over."""

    codes: tuple[CompetenceCode, ...]
    batches: tuple[Batch, ...]
    starts: Numbers
    sources: Narrow
    targets: Narrow
    gains: Narrow
    """Number of each edge's gain among `distinct`."""
    steps: Narrow
    """Number of each edge's step among `kinds`."""
    distinct: tuple[Gain, ...]
    kinds: tuple[Step, ...]
    sightings: dict[Sighting, Numbers]
    """Edges on which each thing was met."""
    complete: bool
    """Whether every reachable state is here; else the last one stands for those not met yet."""

    layers: tuple[Layer, ...]
    """All states that somebody leaves, from the end of interviews to their beginning."""
    settled: bool
    """Whether every command leads to an earlier layer, or to an end: one pass is then enough."""

    @property
    def over(self) -> Marks:
        """The states that are the end of an interview."""
        over: Marks = np.diff(self.starts) == 0
        if not self.complete:
            over[-1] = False
        return over

    def __len__(self) -> int:
        """How many states there are."""
        return len(self.starts) - 1


Progress = Callable[[int], None]
"""Told the number of states found so far; may raise to stop."""
