"""Where an arrow key leads on a map: along what leads on, else to the nearest card that way. No Qt here."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from enum import Enum, auto

from entretien.mapping.placing import Placement


class Step(Enum):
    """Where to go from a card."""

    ON = auto()
    """To what it leads to; downwards."""
    BACK = auto()
    """To what leads to it; upwards."""
    LEFT = auto()
    RIGHT = auto()
    ROW_BELOW = auto()
    ROW_ABOVE = auto()
    NEXT_LANE = auto()
    LANE_BEFORE = auto()
    FIRST = auto()
    LAST = auto()


class Steering:
    """Knows the cards of one placement by where they stand."""

    def __init__(self, placement: Placement) -> None:
        self._cards = placement.cards
        self._rows = placement.rows
        self._row_of = {card: number for number, row in enumerate(placement.rows) for card in row}
        heights = [placement.cards[row[0]].y for row in placement.rows]
        self._heads = sorted({bisect_left(heights, lane.y) for lane in placement.lanes} - {len(heights)})
        """The first row of each lane that has any."""
        self._edges = tuple(placement.edges)

    @property
    def first(self) -> str:
        """The card one starts from; empty where there is none."""
        return self._rows[0][0] if self._rows else ""

    def step(self, card: str, step: Step) -> str:
        """The card that `step` leads to from `card`; itself where there is none."""
        match step:
            case Step.ON:
                below = (target for source, target in self._edges if source == card)
                return self._nearest(card, self._past(card, below, 1)) or self.step(card, Step.ROW_BELOW)
            case Step.BACK:
                above = (source for source, target in self._edges if target == card)
                return self._nearest(card, self._past(card, above, -1)) or self.step(card, Step.ROW_ABOVE)
            case Step.LEFT | Step.RIGHT:
                return self._beside(card, -1 if step is Step.LEFT else 1)
            case Step.ROW_BELOW | Step.ROW_ABOVE:
                return self._in_row(card, self._row_of[card] + (1 if step is Step.ROW_BELOW else -1))
            case Step.NEXT_LANE | Step.LANE_BEFORE:
                return self._in_row(card, self._head(self._row_of[card], forward=step is Step.NEXT_LANE))
            case Step.FIRST:
                return self.first
            case Step.LAST:
                return self._rows[-1][-1]

    def _past(self, card: str, others: Iterable[str], way: int) -> Iterator[str]:
        """Those of `others` that stand below, or above where `way` is negative."""
        return (each for each in others if way * (self._row_of[each] - self._row_of[card]) > 0)

    def _nearest(self, card: str, others: Iterable[str]) -> str:
        """The one of fewest rows away, then the one most nearly in line; empty where there is none."""
        row, box = self._row_of[card], self._cards[card]

        def distance(other: str) -> tuple[int, float]:
            return abs(self._row_of[other] - row), abs(self._cards[other].x - box.x)

        return min(others, key=distance, default="")

    def _beside(self, card: str, way: int) -> str:
        row = self._rows[self._row_of[card]]
        place = row.index(card) + way
        return row[place] if 0 <= place < len(row) else card

    def _in_row(self, card: str, row: int) -> str:
        return self._nearest(card, self._rows[row]) if 0 <= row < len(self._rows) else card

    def _head(self, row: int, *, forward: bool) -> int:
        """The first row of the next lane, or of this one before it is that of the lane before."""
        if forward:
            return next((head for head in self._heads if head > row), row)
        return next((head for head in reversed(self._heads) if head < row), row)
