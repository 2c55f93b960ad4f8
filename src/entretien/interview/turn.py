"""One command being played, and what it did once it is over."""

from typing import NamedTuple

from entretien.interview.program import Desk, Line, Option, Place, Response, Trigger
from entretien.interview.state import State
from entretien.scenario.phases import PhaseName


class Entered(NamedTuple):
    """An exchange the conversation came to, and the line said there, if any."""

    place: Place
    line: Line | None


class Outcome(NamedTuple):
    """What one command did; narration, simulation and analysis read it."""

    before: State
    after: State
    option: Option | None
    first: bool
    """The reply was chosen for the first time: its evidence counts."""
    response: Response | None
    objection: Trigger | None
    held_back: PhaseName | None
    entered: tuple[Entered, ...]
    open: tuple[Option, ...]
    """The replies that may be chosen next, in the order written."""
    desk: Desk | None
    picked: int
    """The items picked at `desk`, as a mask."""


class Turn:
    """A state that changes while a command is played, then freezes as an `Outcome`.

    The only thing of the engine that changes; it lives no longer than one call of a rule.
    """

    __slots__ = (
        "at", "back", "before", "chosen", "desk", "ending", "entered", "facts", "first", "gauges",
        "held_back", "objection", "open", "option", "picked", "raised", "response", "selection",
        "turns", "visited",
    )  # fmt: skip

    def __init__(self, before: State) -> None:
        self.before = before
        (
            self.at, gauges, self.facts, self.chosen, self.visited, self.raised, self.back, self.turns,
            self.desk, self.ending,
        ) = before  # fmt: skip
        self.gauges = list(gauges)
        self.option: Option | None = None
        self.first = False
        self.response: Response | None = None
        self.objection: Trigger | None = None
        self.held_back: PhaseName | None = None
        self.entered: list[Entered] = []
        self.open: tuple[Option, ...] = ()
        self.selection: Desk | None = None
        self.picked = 0

    def outcome(self) -> Outcome:
        """What the command did."""
        after = State(
            self.at, tuple(self.gauges), self.facts, self.chosen, self.visited, self.raised, self.back,
            self.turns, self.desk, self.ending,
        )  # fmt: skip
        return Outcome(
            self.before, after, self.option, self.first, self.response, self.objection, self.held_back,
            tuple(self.entered), self.open, self.selection, self.picked,
        )  # fmt: skip
