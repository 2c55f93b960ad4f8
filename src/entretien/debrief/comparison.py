"""Two attempts that begin alike: what they have in common, and where they part."""

from dataclasses import dataclass

from entretien.debrief.consequences import command_of
from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.transcript.events import RepliesOffered, SelectionOffered


@dataclass(frozen=True, slots=True)
class Comparison:
    """An attempt and another that leaves it at some turn."""

    first: Debrief
    second: Debrief
    common: int
    """How many turns they share from the start: the same choices on the same offers."""

    @property
    def gain(self) -> int:
        """Weighted points the second has over the first; negative when it has fewer."""
        return self.second.scorecard.overall.obtained - self.first.scorecard.overall.obtained


def compare(first: Debrief, second: Debrief) -> Comparison:
    """Two attempts on the same version of a scenario."""
    common = 0
    for one, other in zip(first.turns, second.turns, strict=False):
        if not _same(one, other):
            break
        common += 1
    return Comparison(first, second, common)


def _same(one: DebriefTurn, other: DebriefTurn) -> bool:
    """The same choice on the same offer; the order of an offer is the attempt's own."""
    return (one.phase, _place(one), command_of(one)) == (other.phase, _place(other), command_of(other))


def _place(turn: DebriefTurn) -> str:
    match turn.offered:
        case RepliesOffered(exchange=exchange):
            return exchange
        case SelectionOffered(selection=selection):
            return selection
