"""What a choice is worth: the best still within reach before it, after it, and after the others."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alternative:
    """A choice that was open, and the best total it still leads to."""

    choice: str
    """What to type to make it: a reply's id, or `[item+item]` for a selection."""
    points: int
    """Weighted points it earns at once."""
    value: int
    """Best weighted total of the whole interview from there, what was already earned included."""


@dataclass(frozen=True, slots=True)
class Worth:
    """One command of an attempt, in weighted points over the whole interview."""

    before: int
    """Best total still within reach when the learner decided."""
    after: int
    """Best total still within reach once she had."""
    alternatives: tuple[Alternative, ...]
    """Every open choice, the best first; the combinations of a selection are too many: only the best one."""

    @property
    def regret(self) -> int:
        """Points lost for good by this choice, 0 or more; over an attempt they sum to best − obtained."""
        return self.before - self.after
