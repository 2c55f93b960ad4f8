"""Replies that differ only by their words: whichever is chosen, everything goes on alike."""

from collections.abc import Iterator
from itertools import groupby

from entretien.analysis.asked import gauges_asked, replies_asked
from entretien.kernel.ids import ReplyId
from entretien.scenario.exchange import Exchange, Reaction, Reply, Target
from entretien.scenario.gauges import INTEREST, Effects
from entretien.scenario.scenario import Scenario


def twins(scenario: Scenario) -> Iterator[tuple[ReplyId, ReplyId]]:
    """Pairs of replies of one exchange with the same evidence, effects that matter, and continuation.

    Replies that come back to their exchange are left out: both may be said, one after the other.
    """
    likeness = _Likeness(scenario)
    for _phase, exchange in scenario.exchanges():
        leaving = [reply for reply in exchange.replies if not _stays(reply, exchange)]
        alike = sorted(((likeness.of(reply), at) for at, reply in enumerate(leaving)))
        for _key, group in groupby(alike, key=lambda each: each[0]):
            first, *others = [leaving[at].id for _likeness, at in group]
            yield from ((first, other) for other in others)


def _stays(reply: Reply, exchange: Exchange) -> bool:
    here = Target.exchange(exchange.id)
    usual = here if reply.next is None else reply.next
    return usual == here or any((each.next or usual) == here for each in reply.reactions)


class _Likeness:
    """What of a reply makes a difference, as a text that equals another's when they are alike."""

    def __init__(self, scenario: Scenario) -> None:
        self._gauges = gauges_asked(scenario)
        self._replies = replies_asked(scenario)
        self._motivations = dict(scenario.persona.motivations)

    def of(self, reply: Reply) -> str:
        appeals = [(INTEREST, self._motivations.get(each, 0)) for each in reply.appeals]
        return repr(
            (
                reply.id if reply.id in self._replies else "",
                reply.when,
                reply.again,
                sorted(reply.evidence),
                self._moves((*reply.effects, *appeals)),
                reply.fault,
                reply.next,
                [self._reaction(each) for each in reply.reactions],
            )
        )

    def _reaction(self, reaction: Reaction) -> object:
        return (
            reaction.when,
            sorted(reaction.evidence),
            self._moves(reaction.effects),
            sorted(reaction.reveals),
            reaction.fault,
            reaction.next,
        )

    def _moves(self, effects: Effects) -> Effects:
        """The effects on gauges that something asks about."""
        return tuple((gauge, amount) for gauge, amount in effects if amount and gauge in self._gauges)
