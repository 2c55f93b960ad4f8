"""Chance that can be replayed: everything drawn comes from a seed and the reason of the draw."""

import random
import secrets
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")

SEED_LIMIT = 2**31
"""Seeds are whole numbers from 0 to this, excluded: short enough to read aloud."""


def fresh_seed() -> int:
    """A seed nobody can guess."""
    return secrets.randbelow(SEED_LIMIT)


def source(seed: int, *reason: object) -> random.Random:
    """The source of chance of `seed` for this `reason`: same arguments, same draws, on every machine."""
    return random.Random(":".join(map(str, (seed, *reason))))  # noqa: S311 - games, not secrets


def shuffled(items: Sequence[Item], seed: int, *reason: object) -> tuple[Item, ...]:
    """`items` in the order that `seed` gives them for this `reason`."""
    order = list(items)
    source(seed, *reason).shuffle(order)
    return tuple(order)
