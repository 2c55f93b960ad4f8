"""What is flagged at a turn from elsewhere. No Qt here."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from entretien.gui.debrief.turns import Tag


@dataclass(frozen=True, slots=True)
class Flag:
    """What would be otherwise at a turn."""

    tags: tuple[Tag, ...]
    """In a few words, for the list."""
    sentences: tuple[str, ...]
    """In full."""


NO_FLAGS: Mapping[int, Flag] = MappingProxyType({})
