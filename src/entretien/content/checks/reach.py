"""Where a conversation may come, conditions left aside."""

from collections import defaultdict
from collections.abc import Iterator

from entretien.content.checks.ways import Way, ways_from
from entretien.kernel.ids import ExchangeId
from entretien.scenario.exchange import Destination, Target
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario

Moment = tuple[ExchangeId, bool]
"""An exchange, and whether an objection or interruption is being dealt with there."""


class Course:
    """The moments a scenario may come to; `entretien.interview.rules` decides the same things in play."""

    def __init__(self, scenario: Scenario) -> None:
        self.phase_of = {exchange.id: phase for phase, exchange in scenario.exchanges()}
        self.ways: dict[ExchangeId, tuple[Way, ...]] = {
            exchange.id: tuple(ways_from(phase, exchange)) for phase, exchange in scenario.exchanges()
        }
        self._gates = {phase.name: phase.requires.otherwise for phase in scenario.phases if phase.requires}
        self._raised: dict[PhaseName, list[ExchangeId]] = defaultdict(list)
        for objection in scenario.objections:
            for phase in objection.phases:
                self._raised[phase].append(objection.exchange)
        self.moments = self._reached(_opening(scenario))

    def reaches(self, exchange: ExchangeId) -> bool:
        """Whether the conversation may come to an exchange."""
        return (exchange, False) in self.moments or (exchange, True) in self.moments

    def comes_back(self, exchange: ExchangeId, target: Target) -> bool:
        """Whether the conversation may come to an exchange again after going to `target`."""
        ahead, seen = [target], set[str]()
        while ahead:
            here = ahead.pop()
            if here.kind is Destination.EXCHANGE and here.name not in seen:
                seen.add(here.name)
                ahead.extend(way.target for way in self.ways[ExchangeId(here.name)])
        return exchange in seen

    def _reached(self, opening: ExchangeId) -> frozenset[Moment]:
        reached: set[Moment] = set()
        ahead: list[Moment] = [(opening, False)]
        while ahead:
            moment = ahead.pop()
            if moment not in reached:
                reached.add(moment)
                ahead.extend(self._following(*moment))
        return frozenset(reached)

    def _following(self, exchange: ExchangeId, aside: bool) -> Iterator[Moment]:
        here = self.phase_of[exchange]
        if not aside:
            yield from ((raised, True) for raised in self._raised[here])
        for way in self.ways[exchange]:
            if way.target.kind is Destination.EXCHANGE:
                target = ExchangeId(way.target.name)
                there = self.phase_of[target]
                yield target, aside and there is here
                if there is not here and there in self._gates:
                    yield self._gates[there], False
            elif way.target.kind is Destination.BACK:
                # What it comes back to was reached already; only entering its phase may be refused anew.
                yield from ((gate, False) for phase, gate in self._gates.items() if phase is not here)


def _opening(scenario: Scenario) -> ExchangeId:
    first = next(phase for phase in scenario.phases if phase.exchanges)
    return first.start or first.exchanges[0].id
