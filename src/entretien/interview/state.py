"""Where an interview stands: small, frozen and hashable, so that replay, undo and analysis are folds."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

NOWHERE = -1
"""The index of no exchange, no selection, no ending."""


class State(NamedTuple):
    """A state of play; sets are bit masks over the program's tables."""

    at: int
    """Exchange on which replies are offered."""
    gauges: tuple[int, ...]
    facts: int = 0
    chosen: int = 0
    visited: int = 0
    raised: int = 0
    back: int = NOWHERE
    """Exchange to go on with when the objection being dealt with is over."""
    turns: int = 0
    desk: int = NOWHERE
    """Selection being answered, before or after the conversation."""
    ending: int = NOWHERE

    @property
    def over(self) -> bool:
        """Nothing more is accepted."""
        return self.ending != NOWHERE and self.desk == NOWHERE


class Situation(Protocol):
    """What a condition may ask about: a state, or a turn being played."""

    @property
    def at(self) -> int: ...  # noqa: D102 - as in State
    @property
    def gauges(self) -> Sequence[int]: ...  # noqa: D102
    @property
    def facts(self) -> int: ...  # noqa: D102
    @property
    def chosen(self) -> int: ...  # noqa: D102
    @property
    def visited(self) -> int: ...  # noqa: D102
    @property
    def raised(self) -> int: ...  # noqa: D102
    @property
    def turns(self) -> int: ...  # noqa: D102
