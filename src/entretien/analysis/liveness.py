"""What may still be read from each exchange on: the rest of a state no longer matters.

Two states that differ only by what nothing reads any more have the same future. Dropping it is what
makes exhaustive analysis possible (live-variable analysis, as compilers do it).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from entretien.interview.conditions import Names
from entretien.interview.program import Lead, Place, Program
from entretien.interview.state import NOWHERE, State
from entretien.scenario.conditions import TURNS, All, Any, Ask, Compare, Not, Question, Tree, parse


@dataclass(frozen=True, slots=True)
class Reads:
    """Parts of a state that something looks at, as masks; gauges by their index."""

    gauges: int = 0
    facts: int = 0
    chosen: int = 0
    visited: int = 0
    raised: int = 0
    turns: bool = False

    def __or__(self, other: "Reads") -> "Reads":
        """What either looks at."""
        return Reads(
            self.gauges | other.gauges,
            self.facts | other.facts,
            self.chosen | other.chosen,
            self.visited | other.visited,
            self.raised | other.raised,
            self.turns or other.turns,
        )


class Liveness:
    """The live part of every state of a program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._everywhere = _condition(program.names, program.scenario.persona.walks_out_when)
        live = self._fixed_point()
        self._after_arrival = live
        self._before_arrival = [self._arriving(index, live) for index in range(len(program.places))]
        self._with_way_back = lru_cache(maxsize=None)(self._live)

    def reduced(self, state: State) -> State:
        """`state` with what no longer matters set to nothing."""
        if state.at != NOWHERE:
            live = self._with_way_back(state.at, state.back)
        elif state.ending == NOWHERE:
            live = self._before_arrival[self._program.opening]
        else:  # after the client left, nothing is read any more
            live = Reads()
        mask = live.gauges
        gauges = tuple([value if mask >> index & 1 else 0 for index, value in enumerate(state.gauges)])
        return state._replace(
            gauges=gauges,
            facts=state.facts & live.facts,
            chosen=state.chosen & live.chosen,
            visited=state.visited & live.visited,
            raised=state.raised & live.raised,
            turns=state.turns if live.turns else 0,
        )

    def _live(self, at: int, back: int) -> Reads:
        live = self._after_arrival[at]
        return live if back == NOWHERE else live | self._before_arrival[back]

    def _fixed_point(self) -> list[Reads]:
        """What is read from each exchange on, once there; grown until nothing is added."""
        places = self._program.places
        live = [self._own(place) for place in places]
        following = [sorted(self._following(place)) for place in places]
        entry = [self._entry(place) for place in places]
        changed = True
        while changed:
            changed = False
            for index in reversed(range(len(places))):
                grown = live[index]
                for target in following[index]:
                    grown = grown | entry[target] | live[target]
                if grown != live[index]:
                    live[index], changed = grown, True
        return live

    def _arriving(self, target: int, live: list[Reads]) -> Reads:
        """What is read from just before the conversation comes to `target`."""
        reads = Reads()
        for each in self._arrivals(target):
            reads = reads | self._entry(self._program.places[each]) | live[each]
        return reads

    def _arrivals(self, target: int) -> set[int]:
        """Where a lead to `target` may come out: there, or where its phase's entrance holds back."""
        entrance = self._program.entrances.get(self._program.places[target].phase)
        return {target} if entrance is None else {target, entrance.otherwise}

    def _own(self, place: Place) -> Reads:
        """What is looked at while `place` offers its replies and takes the answer."""
        names = self._program.names
        reads = self._everywhere
        for option in place.options:
            reads = reads | Reads(chosen=option.bit) | _condition(names, option.source.when)
            for response in option.responses:
                reads = reads | _condition(names, response.source.when)
        for trigger in self._program.triggers:
            if place.index in trigger.places:
                reads = reads | Reads(raised=trigger.bit) | _condition(names, trigger.source.when)
        return reads

    def _entry(self, place: Place) -> Reads:
        """What is looked at when the conversation comes to `place`: its phase's entrance, its lines."""
        names = self._program.names
        reads = Reads(visited=place.bit)
        for line in place.lines:
            reads = reads | _condition(names, line.source.when)
        for phase in self._program.scenario.phases:
            if phase.name is place.phase and phase.requires:
                reads = reads | _condition(names, phase.requires.when)
        return reads

    def _following(self, place: Place) -> set[int]:
        """The exchanges that may come next; `back` apart, since a state says where it leads."""
        leads = {lead.exchange for lead in _leads(place) if lead.exchange != NOWHERE}
        raised = {trigger.exchange for trigger in self._program.triggers if place.index in trigger.places}
        return raised.union(*map(self._arrivals, leads))


def _leads(place: Place) -> Iterator[Lead]:
    for option in place.options:
        for lead in (option.next, *(response.next for response in option.responses)):
            if lead is not None:
                yield lead
    if place.way_out is not None:
        yield place.way_out


def _condition(names: Names, text: str | None) -> Reads:
    return Reads() if text is None else _tree(names, parse(text))


def _tree(names: Names, tree: Tree) -> Reads:
    match tree:
        case Ask():
            return _ask(names, tree)
        case Compare(left=left, right=right):
            read = [name for name, _sign, _column in (*left.terms, *right.terms)]
            gauges = sum(1 << names.gauges[name] for name in {*read} - {TURNS})
            return Reads(gauges=gauges, turns=TURNS in read)
        case Not(part):
            return _tree(names, part)
        case All(parts) | Any(parts):
            reads = Reads()
            for part in parts:
                reads = reads | _tree(names, part)
            return reads


def _ask(names: Names, ask: Ask) -> Reads:
    match ask.question:
        case Question.KNOWN:
            return Reads(facts=1 << names.facts[ask.name])
        case Question.CHOSEN:
            return Reads(chosen=1 << names.replies[ask.name])
        case Question.VISITED:
            return Reads(visited=1 << names.exchanges[ask.name])
        case Question.RAISED:
            return Reads(raised=1 << names.objections[ask.name])
        case Question.IN_PHASE:
            return Reads()
