"""Where a state of play stands among all those an exploration finds."""

import numpy as np

from entretien.analysis.graph import Spot
from entretien.analysis.horizon import Horizon
from entretien.analysis.layout import Cells, Layout
from entretien.analysis.numbering import Hashes, hashes_of
from entretien.analysis.reduction import Reduction
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE, State


class Locator:
    """Tells states of one program apart by their futures only."""

    def __init__(self, program: Program) -> None:
        self.horizon = Horizon(program)
        self.layout: Layout = self.horizon.layout
        self._reduction = Reduction(program, self.horizon)

    def reduce(self, spot: Spot, cells: Cells) -> None:
        """Replace each state at `spot` by the one that stands for all with its future."""
        if spot.place != NOWHERE:
            self._reduction.reduce(spot.place, cells)
        elif spot.ending != NOWHERE:  # after the client left, nothing is asked any more
            cells[:] = 0
        else:
            self._reduction.reduce_before(cells)

    def key(self, state: State) -> int:
        """A number that two states share when they have one future."""
        spot = Spot(state.at, state.desk, state.ending)
        cells = self.layout.column(state)
        self.reduce(spot, cells)
        return int(keys_of(spot, hashes_of(cells))[0])


def keys_of(spot: Spot, hashes: Hashes) -> Hashes:
    """One number per state of a spot, among all spots, from its hash among those of its own."""
    rows = [hashes.view(np.int64)] + [np.full(len(hashes), number, dtype=np.int64) for number in spot]
    return hashes_of(np.stack(rows))
