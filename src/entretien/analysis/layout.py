"""Many states side by side: one row per thing that may matter, one column per state.

Row `BACK` holds the exchange an objection gives back to, row `TURNS` the turns played, then come the
gauges, then words of `WORD` bits for the yes-or-no of a state: facts known, replies chosen, exchanges
visited, objections raised. Only names that something may ask about have a bit.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from entretien.interview.program import Program
from entretien.interview.state import State

Cells = NDArray[np.int64]
"""States as columns."""

Numbers = NDArray[np.int64]
"""One number per state, or per edge."""

Marks = NDArray[np.bool_]
"""One answer per state."""

BACK, TURNS, GAUGES = 0, 1, 2
"""Rows; the gauges follow one another from `GAUGES` on."""

WORD = 62
"""Bits used of each word: products and sums of two words stay within 64 bits."""


@dataclass(frozen=True, slots=True)
class Bit:
    """Where a name lies: a row, and a mask in it."""

    row: int
    mask: int


class Layout:
    """Which row, and which bit, says what."""

    def __init__(
        self,
        gauges: int,
        facts: Iterable[int],
        replies: Iterable[int],
        exchanges: Iterable[int],
        objections: Iterable[int],
    ) -> None:
        self._first_word = GAUGES + gauges
        self.gauges = gauges
        self._count = 0
        self.facts = self._placed(facts)
        self.replies = self._placed(replies)
        self.exchanges = self._placed(exchanges)
        self.objections = self._placed(objections)
        self.words = -(-self._count // WORD)
        self.rows = self._first_word + self.words

    def _placed(self, names: Iterable[int]) -> Mapping[int, int]:
        """Positions of the names kept, by their index in the program."""
        places = {name: self._count + place for place, name in enumerate(sorted(set(names)))}
        self._count += len(places)
        return places

    def bit(self, position: int) -> Bit:
        """Where a position lies."""
        word, bit = divmod(position, WORD)
        return Bit(self._first_word + word, 1 << bit)

    def split(self, mask: int) -> Numbers:
        """A mask over positions, as one word per row."""
        every = (1 << WORD) - 1
        return np.array([mask >> (WORD * word) & every for word in range(self.words)], dtype=np.int64)

    def joined(self, words: Sequence[int]) -> int:
        """The mask over positions that these words make together."""
        return sum(int(word) << (WORD * place) for place, word in enumerate(words))

    def word_rows(self, cells: Cells) -> Cells:
        """The rows of bits, as a view."""
        return cells[self._first_word :]

    def of_mask(self, names: Mapping[int, int], mask: int) -> int:
        """The positions of the names of a program's mask that are kept."""
        return sum(1 << position for name, position in names.items() if mask >> name & 1)

    def column(self, state: State) -> Cells:
        """A state of play as one column."""
        bits = (
            self.of_mask(self.facts, state.facts)
            | self.of_mask(self.replies, state.chosen)
            | self.of_mask(self.exchanges, state.visited)
            | self.of_mask(self.objections, state.raised)
        )
        return np.array([state.back, state.turns, *state.gauges, *self.split(bits)], dtype=np.int64).reshape(
            -1, 1
        )


def indices(mask: int) -> Iterable[int]:
    """The positions of the bits set in `mask`, from the lowest."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def index_of(bit: int) -> int:
    """The position of the only bit of `bit`."""
    return bit.bit_length() - 1


def names_of(program: Program) -> tuple[int, int, int, int]:
    """How many facts, replies, exchanges and objections a program has."""
    names = program.names
    return len(names.facts), len(names.replies), len(names.exchanges), len(names.objections)
