"""Any two attempts on one scenario, side by side: what each did wherever both passed."""

from collections.abc import Sequence
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.kernel.ids import CompetenceCode
from entretien.scoring.scorecard import CompetenceMark
from entretien.transcript.events import ReplyChosen

SAME_PLACE, SAME_CHOICE = 2, 3
"""What a pair is worth to the alignment: the same exchange, all the better with the same choice."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An exchange or a selection, and what each attempt did there; None where one did not pass."""

    place: str
    """Id of the exchange or of the selection."""
    left: DebriefTurn | None
    right: DebriefTurn | None

    @property
    def same(self) -> bool:
        """Whether both passed there and chose the same."""
        return self.left is not None and self.right is not None and choice(self.left) == choice(self.right)


@dataclass(frozen=True, slots=True)
class Contrast:
    """One competence in both attempts; None where one has no line for it."""

    code: CompetenceCode
    left: CompetenceMark | None
    right: CompetenceMark | None


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two attempts on one scenario."""

    left: Debrief
    right: Debrief
    pairs: tuple[Pair, ...]
    """In the order of both attempts."""
    competences: tuple[Contrast, ...]
    """In the order of the scenario."""


def align(left: Debrief, right: Debrief) -> Alignment:
    """Two attempts brought together by exchange; they are expected to be on the same scenario."""
    return Alignment(left, right, _aligned(left.turns, right.turns), _contrasted(left, right))


def place(turn: DebriefTurn) -> str:
    """The exchange or selection where a turn was played."""
    chosen = turn.chosen
    return chosen.exchange if isinstance(chosen, ReplyChosen) else chosen.selection


def choice(turn: DebriefTurn) -> tuple[str, ...]:
    """What was chosen: a reply, or items whose order means nothing."""
    chosen = turn.chosen
    if isinstance(chosen, ReplyChosen):
        return (chosen.reply,)
    return tuple(sorted(item.id for item in chosen.items))


def _aligned(left: Sequence[DebriefTurn], right: Sequence[DebriefTurn]) -> tuple[Pair, ...]:
    """The pairs worth most together (Needleman & Wunsch 1970, gaps costing nothing)."""
    best = _worths(left, right)
    pairs: list[Pair] = []
    row = column = 0
    while row < len(left) and column < len(right):
        if best[row][column] == best[row + 1][column]:
            pairs.append(Pair(place(left[row]), left[row], None))
            row += 1
        elif best[row][column] == best[row][column + 1]:
            pairs.append(Pair(place(right[column]), None, right[column]))
            column += 1
        else:
            pairs.append(Pair(place(left[row]), left[row], right[column]))
            row, column = row + 1, column + 1
    pairs += [Pair(place(each), each, None) for each in left[row:]]
    pairs += [Pair(place(each), None, each) for each in right[column:]]
    return tuple(pairs)


def _worths(left: Sequence[DebriefTurn], right: Sequence[DebriefTurn]) -> list[list[int]]:
    """What the best alignment of the turns from each row and column on is worth."""
    best = [[0] * (len(right) + 1) for _row in range(len(left) + 1)]
    for row in range(len(left) - 1, -1, -1):
        for column in range(len(right) - 1, -1, -1):
            together = best[row + 1][column + 1] + _worth(left[row], right[column])
            best[row][column] = max(best[row + 1][column], best[row][column + 1], together)
    return best


def _worth(left: DebriefTurn, right: DebriefTurn) -> int:
    if place(left) != place(right):
        return 0
    return SAME_CHOICE if choice(left) == choice(right) else SAME_PLACE


def _contrasted(left: Debrief, right: Debrief) -> tuple[Contrast, ...]:
    lefts = {each.code: each for each in left.scorecard.competences}
    rights = {each.code: each for each in right.scorecard.competences}
    codes = dict.fromkeys([*lefts, *rights])
    return tuple(Contrast(code, lefts.get(code), rights.get(code)) for code in codes)
