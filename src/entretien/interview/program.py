"""A scenario compiled for play: names become indices, sets become bit masks, conditions become functions.

The program holds no rule: what is done with its tables is in `rules.py`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from entretien.interview.conditions import Names, Test
from entretien.interview.machine import PhaseMachine
from entretien.interview.state import NOWHERE, State
from entretien.kernel.ids import ReplyId
from entretien.scenario.ending import ABANDON, IMPASSE, WALK_OUT, Ending
from entretien.scenario.exchange import ClientLine, Destination, Exchange, Reaction, Reply, Target
from entretien.scenario.gauges import INTEREST, Effects
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Objection, Scenario
from entretien.scenario.selection import Selection

Moves = tuple[tuple[int, int], ...]
"""`(gauge, delta)`, in the order they are added."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a `next` leads: an exchange, an ending, or back; exactly one is said."""

    exchange: int = NOWHERE
    ending: int = NOWHERE
    back: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A client's opening line, compiled."""

    source: ClientLine
    test: Test | None
    moves: Moves
    reveals: int


@dataclass(frozen=True, slots=True)
class Response:
    """A reaction, compiled."""

    source: Reaction
    test: Test | None
    moves: Moves
    reveals: int
    next: Lead | None


@dataclass(frozen=True, slots=True)
class Option:
    """A reply, compiled."""

    source: Reply
    bit: int
    again: bool
    test: Test | None
    moves: Moves
    responses: tuple[Response, ...]
    next: Lead | None
    """The reply's own `next`, else the hub it belongs to."""


@dataclass(frozen=True, slots=True)
class Place:
    """An exchange, compiled."""

    source: Exchange
    index: int
    bit: int
    phase: PhaseName
    lines: tuple[Line, ...]
    options: tuple[Option, ...]
    way_out: Lead | None


@dataclass(frozen=True, slots=True)
class Desk:
    """A selection, compiled."""

    source: Selection
    phase: PhaseName
    bits: Mapping[ReplyId, int]


@dataclass(frozen=True, slots=True)
class Trigger:
    """An objection or interruption, compiled."""

    source: Objection
    bit: int
    places: frozenset[int]
    test: Test | None
    exchange: int


@dataclass(frozen=True, slots=True)
class Entrance:
    """What a phase asks before it opens."""

    test: Test | None
    otherwise: int


@dataclass(frozen=True, slots=True)
class Program:
    """All the tables of one scenario, in one variant."""

    scenario: Scenario
    names: Names
    start: State
    opening: int
    """The exchange the conversation opens with."""
    bounds: tuple[tuple[int, int], ...]
    places: tuple[Place, ...]
    desks: tuple[Desk, ...]
    after: int
    """Index of the first selection of the follow-up among `desks`."""
    triggers: tuple[Trigger, ...]
    entrances: Mapping[PhaseName, Entrance]
    moves: frozenset[tuple[PhaseName, PhaseName]]
    walks_out: Test | None
    endings: tuple[Ending, ...]
    abandon: int
    walk_out: int
    impasse: int


def compile_scenario(scenario: Scenario) -> Program:
    """The program of a scenario that the checker accepts."""
    return _Compiler(scenario).program()


class _Compiler:
    """Turns names into indices, once."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        exchanges = list(scenario.exchanges())
        desk_items = (
            item.id for phase in scenario.phases for each in phase.selections for item in each.items
        )
        replies = (reply.id for _, exchange in exchanges for reply in exchange.replies)
        self._endings = scenario.all_endings()
        self._ending = _indices(ending.id for ending in self._endings)
        phases = {
            name.value: frozenset(i for i, (phase, _) in enumerate(exchanges) if phase is name)
            for name in PhaseName
        }
        self._names = Names(
            gauges=_indices(gauge.id for gauge in scenario.gauges),
            facts=_indices(fact.id for fact in scenario.facts),
            replies=_indices([*replies, *desk_items]),
            exchanges=_indices(exchange.id for _, exchange in exchanges),
            objections=_indices(objection.id for objection in scenario.objections),
            phases=phases,
        )
        self._motivations = dict(scenario.persona.motivations)

    def program(self) -> Program:
        scenario = self._scenario
        before = [
            self._desk(each, PhaseName.PREPARATION) for each in scenario.selections(PhaseName.PREPARATION)
        ]
        after = [self._desk(each, PhaseName.FOLLOW_UP) for each in scenario.selections(PhaseName.FOLLOW_UP)]
        return Program(
            scenario=scenario,
            names=self._names,
            start=State(NOWHERE, tuple(gauge.clamp(gauge.start) for gauge in scenario.gauges)),
            opening=self._opening(),
            bounds=tuple((gauge.minimum, gauge.maximum) for gauge in scenario.gauges),
            places=tuple(self._place(i, *each) for i, each in enumerate(scenario.exchanges())),
            desks=tuple(before + after),
            after=len(before),
            triggers=tuple(self._trigger(each) for each in scenario.objections),
            entrances={
                phase.name: Entrance(
                    self._names.test(phase.requires.when), self._names.exchanges[phase.requires.otherwise]
                )
                for phase in scenario.phases
                if phase.requires
            },
            moves=PhaseMachine(scenario.plan).moves(),
            walks_out=self._names.test(scenario.persona.walks_out_when),
            endings=self._endings,
            abandon=self._ending[ABANDON.id],
            walk_out=self._ending[WALK_OUT.id],
            impasse=self._ending[IMPASSE.id],
        )

    def _opening(self) -> int:
        first = next(phase for phase in self._scenario.phases if phase.exchanges)
        return self._names.exchanges[first.start or first.exchanges[0].id]

    def _place(self, index: int, phase: PhaseName, exchange: Exchange) -> Place:
        here = Lead(exchange=index) if exchange.hub else None
        return Place(
            source=exchange,
            index=index,
            bit=1 << index,
            phase=phase,
            lines=tuple(self._line(each) for each in exchange.client),
            options=tuple(self._option(each, here) for each in exchange.replies),
            way_out=self._lead(exchange.next),
        )

    def _line(self, line: ClientLine) -> Line:
        return Line(line, self._names.test(line.when), self._moves(line.effects), self._mask(line.reveals))

    def _option(self, reply: Reply, here: Lead | None) -> Option:
        gauge = self._names.gauges[INTEREST]
        appeals = tuple(
            (gauge, self._motivations[each]) for each in reply.appeals if self._motivations.get(each)
        )
        return Option(
            source=reply,
            bit=1 << self._names.replies[reply.id],
            again=reply.again,
            test=self._names.test(reply.when),
            moves=self._moves(reply.effects) + appeals,
            responses=tuple(self._response(each) for each in reply.reactions),
            next=self._lead(reply.next) or here,
        )

    def _response(self, reaction: Reaction) -> Response:
        return Response(
            reaction,
            self._names.test(reaction.when),
            self._moves(reaction.effects),
            self._mask(reaction.reveals),
            self._lead(reaction.next),
        )

    def _desk(self, selection: Selection, phase: PhaseName) -> Desk:
        bits = {item.id: 1 << self._names.replies[item.id] for item in selection.items}
        return Desk(selection, phase, bits)

    def _trigger(self, objection: Objection) -> Trigger:
        return Trigger(
            source=objection,
            bit=1 << self._names.objections[objection.id],
            places=frozenset().union(*(self._names.phases[phase] for phase in objection.phases)),
            test=self._names.test(objection.when),
            exchange=self._names.exchanges[objection.exchange],
        )

    def _lead(self, target: Target | None) -> Lead | None:
        if target is None:
            return None
        match target.kind:
            case Destination.BACK:
                return Lead(back=True)
            case Destination.ENDING:
                return Lead(ending=self._ending[target.name])
            case Destination.EXCHANGE:
                return Lead(exchange=self._names.exchanges[target.name])

    def _moves(self, effects: Effects) -> Moves:
        return tuple((self._names.gauges[gauge], delta) for gauge, delta in effects)

    def _mask(self, facts: Iterable[str]) -> int:
        return sum(1 << self._names.facts[fact] for fact in dict.fromkeys(facts))


def _indices(names: Iterable[str]) -> dict[str, int]:
    return {name: index for index, name in enumerate(names)}
