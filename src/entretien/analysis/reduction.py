"""States with the same future made equal, so that exploring them all stays possible.

Three things of a state may no longer matter, and are then set to one value:

- a name that nothing still within reach will ask about;
- the height of a gauge above every cut it can still fall to, or below every cut it can still rise to:
  addition within bounds is monotone, so the highest, or lowest, value answers every question alike;
- the turns beyond the last one asked about.
"""

from dataclasses import dataclass

import numpy as np

from entretien.analysis.ahead import Ahead
from entretien.analysis.horizon import Horizon
from entretien.analysis.layout import BACK, GAUGES, TURNS, Cells, Numbers
from entretien.analysis.numbering import distinct
from entretien.analysis.outlook import FAR
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE


@dataclass(frozen=True, slots=True)
class Mask:
    """What is kept of states with one future."""

    words: Numbers
    last_turn: int
    below: Numbers
    """Under it, a gauge counts as its minimum."""
    above: Numbers
    """From it on, a gauge counts as its maximum."""


class Reduction:
    """The reduction of the states of one program."""

    def __init__(self, program: Program, horizon: Horizon) -> None:
        self._bounds = program.bounds
        self._horizon = horizon
        self._layout = layout = horizon.layout
        self._keys = [layout.split(horizon.key(place.index)) for place in program.places]
        self._key_aside = layout.split(horizon.key_aside())
        self._masks: dict[tuple[int, ...], Mask] = {}
        self._before = self._mask_of(horizon.opening())

    def reduce(self, at: int, cells: Cells) -> None:
        """Replace each state at the exchange `at` by the one that stands for all with its future."""
        key = self._keys[at]
        aside = bool((cells[BACK] != NOWHERE).any())
        if aside:
            key = key | self._key_aside
        if not aside and not key.any():
            self._apply(cells, self._mask(at, NOWHERE, [0] * len(key)))
            return
        keys = np.concatenate((cells[BACK : BACK + 1], self._layout.word_rows(cells) & key[:, None]))
        found = distinct(keys)
        masks = [self._mask(at, int(each[0]), each[1:].tolist()) for each in keys[:, found.first].T]
        self._apply_each(cells, masks, found.which)

    def reduce_before(self, cells: Cells) -> None:
        """The same for states before the conversation: they will come to its opening."""
        self._apply(cells, self._before)

    def _mask(self, at: int, back: int, words: list[int]) -> Mask:
        key = (at, back, *words)
        known = self._masks.get(key)
        if known is None:
            ahead = self._horizon.future(at, back, self._layout.joined(words))
            known = self._masks[key] = self._mask_of(ahead)
        return known

    def _mask_of(self, ahead: Ahead) -> Mask:
        outlook, gauges = ahead.outlook, self._layout.gauges
        below = np.full(gauges, FAR, dtype=np.int64)
        above = np.full(gauges, FAR, dtype=np.int64)
        for gauge in range(gauges):
            if outlook.exact >> gauge & 1:
                below[gauge] = -FAR
            elif gauge in outlook.cuts:
                first, last = outlook.cuts[gauge]
                below[gauge] = first - ahead.distance[gauges + gauge]
                above[gauge] = last + ahead.distance[gauge]
        return Mask(self._layout.split(outlook.names), outlook.last_turn, below, above)

    def _apply(self, cells: Cells, mask: Mask) -> None:
        words = self._layout.word_rows(cells)
        words &= mask.words[:, None]
        np.minimum(cells[TURNS], mask.last_turn, out=cells[TURNS])
        for gauge, (low, high) in enumerate(self._bounds):
            row, below, above = cells[GAUGES + gauge], int(mask.below[gauge]), int(mask.above[gauge])
            if below > high:
                row[:] = low
            else:
                if above <= high:
                    row[row >= above] = high
                if below > low + 1:
                    row[row < below] = low

    def _apply_each(self, cells: Cells, masks: list[Mask], which: Numbers) -> None:
        words = self._layout.word_rows(cells)
        words &= np.stack([each.words for each in masks], axis=1)[:, which]
        last_turns = np.array([each.last_turn for each in masks], dtype=np.int64)
        np.minimum(cells[TURNS], last_turns[which], out=cells[TURNS])
        below = np.stack([each.below for each in masks], axis=1)
        above = np.stack([each.above for each in masks], axis=1)
        for gauge, (low, high) in enumerate(self._bounds):
            row = cells[GAUGES + gauge]
            row[:] = np.where(row < below[gauge][which], low, np.where(row >= above[gauge][which], high, row))
