"""What conditions answered, over all the states they were asked in."""

from typing import NamedTuple

import numpy as np

from entretien.analysis.layout import Marks


class Asked(NamedTuple):
    """A condition, where it was written."""

    kind: str
    """What it belongs to: `reply`, `reaction`, `line`, `objection`, `phase`, `walk_out`."""
    name: str
    variant: int
    text: str


class Verdicts:
    """Whether each condition held once, and failed once."""

    def __init__(self) -> None:
        self._held: dict[Asked, bool] = {}
        self._failed: dict[Asked, bool] = {}

    def note(self, asked: Asked, marks: Marks, among: Marks | None) -> None:
        """`asked` answered `marks`, where it mattered: `among` these states, or all of them."""
        if not self._held.get(asked):
            self._held[asked] = bool(np.any(marks if among is None else marks & among))
        if not self._failed.get(asked):
            self._failed[asked] = bool(np.any(~marks if among is None else ~marks & among))

    def held(self, asked: Asked) -> bool:
        """Whether it was true once."""
        return self._held.get(asked, False)

    def failed(self, asked: Asked) -> bool:
        """Whether it was false once."""
        return self._failed.get(asked, False)
