"""A thing seen from two sides. No Qt here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PairRow:
    """What it is, and what it is on either side."""

    name: str
    left: str
    right: str
    alike: bool
    """Whether both sides are the same."""
