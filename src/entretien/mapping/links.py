"""The links of a map: every way that a scenario leads from one moment to another."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from entretien.kernel.ids import EndingId, ExchangeId
from entretien.kernel.language import _
from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.lanes import ending_card, objection_card
from entretien.mapping.scenario_map import Link, LinkKind
from entretien.scenario.ending import BROKEN_OFF
from entretien.scenario.exchange import Destination, Exchange, Reply, Target
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario

NOWHERE = ""
"""Where a link leads before it is known."""

_OTHERWISE = ""
"""The condition of what happens when none holds."""


def links(scenario: Scenario, conditions: ConditionWords) -> Iterator[Link]:
    """Every link, from the desk before the interview to the desk after it."""
    yield from _before(scenario)
    for objection in scenario.objections:
        yield Link(objection_card(objection.id), objection.exchange, LinkKind.RAISED)
    yield from _Conversation(scenario, conditions).links()
    yield from _after(scenario)


def _before(scenario: Scenario) -> Iterator[Link]:
    """Through the lists at one's desk to the exchange that opens the interview."""
    opening = next(each for each in scenario.phases if each.exchanges)
    lists = (each.id for each in scenario.selections(PhaseName.PREPARATION))
    return _in_a_row([*lists, opening.start or opening.exchanges[0].id])


def _after(scenario: Scenario) -> Iterator[Link]:
    """From the endings that leave something to do through the lists at one's desk."""
    lists = [each.id for each in scenario.selections(PhaseName.FOLLOW_UP)]
    endings = (each for each in scenario.endings if each.kind not in BROKEN_OFF)
    yield from (Link(ending_card(each.id), first, LinkKind.DESK) for each in endings for first in lists[:1])
    yield from _in_a_row(lists)


def _in_a_row(stops: Sequence[str]) -> Iterator[Link]:
    return (Link(source, target, LinkKind.DESK) for source, target in pairwise(stops))


class _Conversation:
    """What leads from the exchanges of one scenario."""

    def __init__(self, scenario: Scenario, conditions: ConditionWords) -> None:
        self._conditions = conditions
        self._exchanges = {each.id: each for _phase, each in scenario.exchanges()}
        self._phases = {each.id: phase for phase, each in scenario.exchanges()}
        self._gates = {each.name: each.requires for each in scenario.phases}
        self._raised: dict[ExchangeId, list[str]] = {}
        """The objections that each exchange may be about."""
        for objection in scenario.objections:
            for exchange in self._reached_from(objection.exchange):
                self._raised.setdefault(exchange, []).append(objection_card(objection.id))

    def links(self) -> Iterator[Link]:
        for exchange in self._exchanges.values():
            for reply in exchange.replies:
                yield from self._of_reply(exchange, reply)
            if exchange.next is not None:
                yield from self._towards(exchange.next, Link(exchange.id, NOWHERE, LinkKind.WAY_OUT))

    def _of_reply(self, exchange: Exchange, reply: Reply) -> Iterator[Link]:
        """Where it leads, or back to its hub; elsewhere in the cases where a reaction says so."""
        own = reply.next or (Target.exchange(exchange.id) if exchange.hub else None)
        cases = self._cases(reply, own)
        link = Link(exchange.id, NOWHERE, LinkKind.REPLY, reply.id, reply.say or reply.act)
        for target, case in cases.items():
            returns = reply.next is None and target == own
            kind = LinkKind.RETURN if returns else LinkKind.REPLY
            when = self._when(reply, case if len(cases) > 1 else None)
            yield from self._towards(target, replace(link, kind=kind, when=when))

    def _cases(self, reply: Reply, own: Target | None) -> dict[Target, list[str]]:
        """Each place that a reply may lead to, with the conditions of the reactions that lead there.

        Reactions are tried in order; where they may lead whatever happens, `_OTHERWISE` is among them.
        """
        cases: dict[Target, list[str]] = {}
        for reaction in reply.reactions:
            target = reaction.next or own
            if target is not None:
                cases.setdefault(target, []).append(self._conditions.of(reaction.when) or _OTHERWISE)
            if reaction.when is None:
                return cases
        if own is not None:
            cases.setdefault(own, []).append(_OTHERWISE)
        return cases

    def _when(self, reply: Reply, case: Sequence[str] | None) -> str:
        """« si confiance d'au moins 3, autrement »."""
        conditions = [self._conditions.of(reply.when)] if reply.when else []
        otherwise = case is not None and _OTHERWISE in case
        if case is not None and not otherwise:
            conditions.append(_(" ou ").join(case))
        parts = [_("si {condition}").format(condition=_(" et ").join(conditions))] if conditions else []
        return ", ".join([*parts, _("autrement")] if otherwise else parts)

    def _towards(self, target: Target, link: Link) -> Iterator[Link]:
        """`link` brought to `target`: to each of the objections that it may close, held back by a gate."""
        match target.kind:
            case Destination.ENDING:
                yield replace(link, target=ending_card(EndingId(target.name)))
            case Destination.BACK:
                for objection in self._raised.get(ExchangeId(link.source), ()):
                    yield replace(link, target=objection, kind=LinkKind.BACK)
            case Destination.EXCHANGE:
                yield replace(link, target=target.name)
                entered = self._phases[ExchangeId(target.name)]
                gate = self._gates[entered]
                if gate is not None and entered is not self._phases[ExchangeId(link.source)]:
                    shut = _("si la phase suivante ne s'ouvre pas")
                    yield replace(link, target=gate.otherwise, kind=LinkKind.HELD_BACK, when=shut)

    def _reached_from(self, exchange: ExchangeId) -> dict[ExchangeId, None]:
        """The exchanges that lead on from one, itself first."""
        reached, waiting = {exchange: None}, [self._exchanges[exchange]]
        while waiting:
            for target in _targets(waiting.pop()):
                name = ExchangeId(target.name)
                if target.kind is Destination.EXCHANGE and name not in reached:
                    reached[name] = None
                    waiting.append(self._exchanges[name])
        return reached


def _targets(exchange: Exchange) -> Iterator[Target]:
    every = [exchange.next]
    for reply in exchange.replies:
        every += [reply.next, *(each.next for each in reply.reactions)]
    return (each for each in every if each is not None)
