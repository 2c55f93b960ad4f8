"""Equal columns found at once: by a hash of 64 bits, checked by comparison or by a second one."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from entretien.analysis.layout import Cells, Marks, Numbers

Hashes = NDArray[np.uint64]

_FACTOR, _STEP, _SHIFT = np.uint64(0x9E3779B97F4A7C15), np.uint64(0xBF58476D1CE4E5B9), np.uint64(31)


class HashCollisionError(RuntimeError):
    """Two different columns have one hash: some 1 chance in 10 000 000 for a million states."""


class Distinct(NamedTuple):
    """The different columns among many."""

    first: Numbers
    """Where each is first met, in the order of their hashes."""
    which: Numbers
    """Which of them each column is."""
    hashes: Hashes


def hashes_of(cells: Cells) -> Hashes:
    """One number per column; the same on every machine and in every version of NumPy."""
    mixed: Hashes = np.zeros(cells.shape[1], dtype=np.uint64)
    for row in cells.view(np.uint64):
        mixed ^= row
        mixed *= _FACTOR
        mixed ^= mixed >> _SHIFT
        mixed *= _STEP
        mixed ^= mixed >> _SHIFT
    return mixed


def distinct(cells: Cells) -> Distinct:
    """The different columns of `cells`. Raises `HashCollisionError`."""
    hashes, first, which = np.unique(hashes_of(cells), return_index=True, return_inverse=True)
    found = Distinct(first, which, hashes)
    if not np.array_equal(cells[:, first[which]], cells):
        raise HashCollisionError
    return found


class Register:
    """The states met at one spot, and the number of each; they are known by two hashes of 64 bits."""

    def __init__(self) -> None:
        self._hashes: Hashes = np.empty(0, dtype=np.uint64)
        self._checks: Hashes = np.empty(0, dtype=np.uint64)
        self._numbers: Numbers = np.empty(0, dtype=np.int64)

    def number(self, cells: Cells, following: int) -> tuple[Numbers, Cells]:
        """The number of each column, and the columns that are new, numbered from `following` on.

        Raises `HashCollisionError`.
        """
        found = distinct(cells)
        leaders = cells[:, found.first]
        checks = hashes_of(leaders[::-1])
        at = np.searchsorted(self._hashes, found.hashes)
        known = self._known(at, found.hashes, checks)
        numbers = np.empty(len(at), dtype=np.int64)
        numbers[known] = self._numbers[at[known]]
        fresh = ~known
        new = leaders[:, fresh]
        numbers[fresh] = np.arange(following, following + new.shape[1])
        self._hashes = np.insert(self._hashes, at[fresh], found.hashes[fresh])
        self._checks = np.insert(self._checks, at[fresh], checks[fresh])
        self._numbers = np.insert(self._numbers, at[fresh], numbers[fresh])
        return numbers[found.which], new

    def _known(self, at: Numbers, hashes: Hashes, checks: Hashes) -> Marks:
        """Which of these were met already, each looked for at its place."""
        known: Marks = np.zeros(len(at), dtype=np.bool_)
        inside = np.flatnonzero(at < len(self._hashes))
        known[inside] = self._hashes[at[inside]] == hashes[inside]
        if not np.array_equal(self._checks[at[known]], checks[known]):
            raise HashCollisionError
        return known

    @property
    def entries(self) -> tuple[Hashes, Numbers]:
        """Every hash, in order, and the number of its state."""
        return self._hashes, self._numbers
