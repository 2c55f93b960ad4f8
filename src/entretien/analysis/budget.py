"""How far an exploration may go before it answers with what it has."""

from dataclasses import dataclass

MAX_STATES = 5_000_000
"""States an exploration may find, unless asked otherwise."""


@dataclass(frozen=True, slots=True)
class Budget:
    """The exploration stops at the first limit it meets; its figures are then bounds."""

    max_states: int = MAX_STATES
    max_seconds: float | None = None
    """None for as long as it takes."""


UNTIL_TOO_LARGE = Budget()
"""As long as it takes, unless there are too many states."""
