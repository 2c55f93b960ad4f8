"""Where a competence could have been shown better: a turn, what was chosen, and what was open and better."""

from collections.abc import Iterator
from dataclasses import dataclass

from entretien.debrief.debrief import Debrief, DebriefTurn
from entretien.debrief.quoting import quoted, reply_words
from entretien.kernel.ids import CompetenceCode, ReplyId
from entretien.scenario.exchange import Evidence, Reply
from entretien.scenario.scenario import Scenario
from entretien.scenario.selection import Item
from entretien.transcript.events import RepliesOffered, ReplyChosen, SelectionMade, SelectionOffered


@dataclass(frozen=True, slots=True)
class MissedChance:
    """A choice, and a better one that was open."""

    turn: DebriefTurn
    said: str
    instead: str
    gain: int
    """Points that the better choice proves on the competence, over those of the choice made."""

    @property
    def regret(self) -> int:
        """Points of the whole interview lost for good at that turn; 0 while they are not known."""
        return self.turn.worth.regret if self.turn.worth else 0


def missed_chance(code: CompetenceCode, debrief: Debrief) -> MissedChance | None:
    """The turn that cost most among those where an open choice showed the competence better.

    That choice is also better on the whole: nobody is advised to be clearer by being less honest. It leads
    further where the values of the scenario are known; else it is worth more at once.
    """
    return max(_chances(code, debrief), key=lambda each: (each.regret, each.gain), default=None)


def _chances(code: CompetenceCode, debrief: Debrief) -> Iterator[MissedChance]:
    proofs = _Proofs(debrief.scenario)
    for turn in debrief.turns:
        match turn.chosen, turn.offered:
            case ReplyChosen() as chosen, RepliesOffered() as offered:
                chance = _better_reply(code, turn, chosen, offered, proofs)
            case SelectionMade() as made, SelectionOffered() as offered_items:
                chance = _better_item(code, turn, made, offered_items, proofs)
            case _:
                chance = None
        if chance is not None:
            yield chance


class _Proofs:
    """What each reply and item of a scenario proves."""

    def __init__(self, scenario: Scenario) -> None:
        replies = [reply for _phase, exchange in scenario.exchanges() for reply in exchange.replies]
        selections = [selection for phase in scenario.phases for selection in phase.selections]
        items = [item for selection in selections for item in selection.items]
        written: list[Reply | Item] = [*replies, *items]
        self._evidence: dict[ReplyId, Evidence] = {each.id: each.evidence for each in written}
        self._weights = dict(scenario.assesses)

    def on(self, code: CompetenceCode, choice: ReplyId) -> int:
        """Points on one competence."""
        return dict(self._evidence.get(choice, ())).get(code, 0)

    def total(self, choice: ReplyId) -> int:
        """Weighted points on all of them."""
        return self.weigh(self._evidence.get(choice, ()))

    def weigh(self, evidence: Evidence) -> int:
        """The same of any evidence."""
        return sum(self._weights.get(code, 0) * points for code, points in evidence)


def _better_reply(
    code: CompetenceCode, turn: DebriefTurn, chosen: ReplyChosen, offered: RepliesOffered, proofs: _Proofs
) -> MissedChance | None:
    obtained = sum(points for each, points in turn.evidence if each == code)
    if turn.worth is None:
        reached = proofs.weigh(turn.evidence)
        worth = {each.id: proofs.total(each.id) for each in offered.replies}
    else:
        reached = turn.worth.after
        worth = {ReplyId(each.choice): each.value for each in turn.worth.alternatives}
    better = [
        each
        for each in offered.replies
        if not each.closed and proofs.on(code, each.id) > obtained and worth.get(each.id, reached) > reached
    ]
    if not better:
        return None
    best = max(better, key=lambda each: worth[each.id])
    return MissedChance(turn, reply_words(chosen), reply_words(best), proofs.on(code, best.id) - obtained)


def _better_item(
    code: CompetenceCode, turn: DebriefTurn, made: SelectionMade, offered: SelectionOffered, proofs: _Proofs
) -> MissedChance | None:
    """The worst item picked and the best one left, when the second is better."""
    left = [each for each in offered.items if each not in made.items]
    if not made.items or not left:
        return None
    worst = min(made.items, key=lambda each: (proofs.on(code, each.id), proofs.total(each.id)))
    best = max(left, key=lambda each: (proofs.on(code, each.id), proofs.total(each.id)))
    gain = proofs.on(code, best.id) - proofs.on(code, worst.id)
    if proofs.on(code, best.id) <= 0 or gain <= 0 or proofs.total(best.id) <= proofs.total(worst.id):
        return None
    return MissedChance(turn, quoted(worst.label), quoted(best.label), gain)
