"""What may still be asked from a state on, and how far the gauges may still move.

Live-variable analysis, as compilers do it, over the graph of exchanges: what lies ahead of each exchange
is known once and for all by one pass over strongly connected components; inside the component a state is
in (a hub and its topics), replies already used are left out.

Distances are sums along paths: of an exchange that is not come back to, one reply is chosen at most; in a
loop every reply counts; an objection, raised once, adds its own path.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from entretien.analysis.acts import Acts
from entretien.analysis.ahead import Ahead
from entretien.analysis.course import Course, components
from entretien.analysis.layout import Layout, index_of, indices
from entretien.analysis.outlook import FAR, questions
from entretien.interview.program import Program
from entretien.interview.state import NOWHERE
from entretien.scenario.conditions import Question


class Horizon:
    """Everything ahead, exchange by exchange."""

    def __init__(self, program: Program, measured: type[Acts] = Acts) -> None:
        self._program = program
        self._course = Course(program)
        self.layout = layout_of(program, self._course)
        acts = measured(program, self.layout)
        self._width = acts.width
        self._everywhere = acts.asked(program.scenario.persona.walks_out_when)
        self._replies = [[acts.reply(option) for option in place.options] for place in program.places]
        self._arrivals = [acts.arrival(place) for place in program.places]
        self._settings = [acts.setting(place) for place in program.places]
        self._memory = [acts.memory(place) for place in program.places]
        self._provocations = [acts.asked(each.source.when) for each in program.triggers]
        self._members = components(self._course.leads)
        self._component = numbered(self._members)
        self._looped = [len(each) > 1 or each[0] in self._course.leads[each[0]] for each in self._members]
        self._ranks = self._ranked()
        self._coming = self._walk()

    def rank(self, exchange: int) -> float:
        """Conversations go from the lowest rank to the highest, loops and ways back apart."""
        return self._ranks[exchange]

    def key(self, at: int) -> int:
        """The positions that the future of a state at `at` depends on, no objection being dealt with."""
        mask = self._raised(self._coming[at].provokes)
        for place in self._members[self._component[at]]:
            mask |= self._memory[place]
        return mask

    def key_aside(self) -> int:
        """The positions it depends on while an objection is dealt with: all that loops remember."""
        mask = self._raised((1 << len(self._program.triggers)) - 1)
        for members, looped in zip(self._members, self._looped, strict=True):
            for place in members if looped else ():
                mask |= self._memory[place]
        return mask

    def future(self, at: int, back: int, bits: int) -> Ahead:
        """What lies ahead of a state at `at`; `bits` is its mask of positions.

        `back` is the exchange that the objection being dealt with gives back to.
        """
        ahead = self._from(at, bits)
        ahead.outlook.include(self._everywhere)
        if back != NOWHERE:
            phase = self._program.places[at].phase
            same = self._program.places[back].phase is phase
            for target in (back,) if same else self._course.arrivals(back):
                ahead.then(self._arrivals[target])
                ahead.then(self._from(target, bits))
        self._object(ahead, bits)
        ahead.distance = np.minimum(ahead.distance, FAR)
        return ahead

    def opening(self) -> Ahead:
        """What lies ahead before the conversation begins: the same, and its opening line."""
        ahead = self.future(self._program.opening, NOWHERE, 0)
        ahead.then(self._arrivals[self._program.opening])
        return ahead

    def _from(self, at: int, bits: int) -> Ahead:
        """What lies ahead of being offered the replies of `at`, objections' own paths left out."""
        if not self._looped[self._component[at]]:
            return self._one_reply(at, bits)
        ahead = Ahead.nothing(self._width)
        places, exits = self._within_reach(at, bits)
        for place in places:
            ahead.then(self._settings[place])
            ahead.then(self._arrivals[place] if place != at else self._arrivals[at].without_distance())
            for number in self._left(place, bits):
                ahead.then(self._replies[place][number])
        ahead.then_one_of(self._coming[each] for each in exits)
        return ahead

    def _one_reply(self, at: int, bits: int) -> Ahead:
        """One reply of `at` at most, and what follows it."""
        ahead = Ahead.nothing(self._width)
        ahead.then(self._settings[at])
        ways = []
        for number in self._left(at, bits):
            way = Ahead.nothing(self._width)
            way.then(self._replies[at][number])
            way.then_one_of(self._coming[each] for each in self._course.options[at][number])
            ways.append(way)
        ways += [self._coming[each] for each in self._course.ways_out[at]]
        ahead.then_one_of(ways)
        return ahead

    def _within_reach(self, at: int, bits: int) -> tuple[list[int], list[int]]:
        """What of the component of `at` replies not used up lead to, and where they leave it for."""
        component = self._component[at]
        places, exits = [at], dict[int, None]()
        for place in places:
            for target in self._leads(place, bits):
                if self._component[target] != component:
                    exits[target] = None
                elif target not in places:
                    places.append(target)
        return places, list(exits)

    def _leads(self, place: int, bits: int) -> Iterator[int]:
        for number in self._left(place, bits):
            yield from self._course.options[place][number]
        yield from self._course.ways_out[place]

    def _left(self, place: int, bits: int) -> Iterator[int]:
        """The replies of an exchange that are not used up."""
        for number, option in enumerate(self._program.places[place].options):
            position = self.layout.replies.get(index_of(option.bit))
            if option.again or position is None or not bits >> position & 1:
                yield number

    def _object(self, ahead: Ahead, bits: int) -> None:
        """Each objection that may still be raised adds what lies ahead of it, its own objections included."""
        raised = sum(1 << number for number, at in self.layout.objections.items() if bits >> at & 1)
        while pending := ahead.provokes & ~raised:
            for number in indices(pending):
                ahead.outlook.include(self._provocations[number])
                ahead.then(self._coming[self._program.triggers[number].exchange])
            raised |= pending

    def _raised(self, provokes: int) -> int:
        """The positions that tell which of these objections were raised, and those they bring about."""
        ahead = Ahead.nothing(self._width)
        ahead.provokes = provokes
        self._object(ahead, 0)
        positions = self.layout.objections.items()
        return sum(1 << position for number, position in positions if ahead.provokes >> number & 1)

    def _ranked(self) -> list[float]:
        """The order of the components; what only an objection leads to comes right after what provokes it."""
        ranks = [-float(each) for each in self._component]
        straight = self._reached_from(self._program.opening)
        for number, trigger in enumerate(self._program.triggers):
            provoking = [ranks[place] for place in straight if number in self._course.provoked[place]]
            for place in self._reached_from(trigger.exchange) - straight:
                ranks[place] = min(provoking, default=ranks[place]) + 0.5
        return ranks

    def _reached_from(self, start: int) -> set[int]:
        found, pending = {start}, [start]
        for place in pending:
            fresh = [each for each in self._course.leads[place] if each not in found]
            found.update(fresh)
            pending += fresh
        return found

    def _walk(self) -> list[Ahead]:
        """What lies ahead of coming to each exchange, from the last components to the first."""
        found = [Ahead.nothing(self._width) for _place in self._program.places]
        self._coming = found
        for places in self._members:
            ahead = Ahead.nothing(self._width)
            ahead.then(self._arrivals[places[0]])
            ahead.then(self._from(places[0], 0))
            ahead.distance = np.minimum(ahead.distance, FAR)
            for place in places:
                found[place] = ahead
        return found


def layout_of(program: Program, course: Course) -> Layout:
    """A layout that keeps the names something may ask about, and what loops must remember.

    A reply is remembered where its exchange may be come back to, for it is offered, and earns, once.
    """
    asked: dict[Question, set[int]] = {question: set() for question in Question}
    names = program.names
    tables = {
        Question.KNOWN: names.facts,
        Question.CHOSEN: names.replies,
        Question.VISITED: names.exchanges,
        Question.RAISED: names.objections,
    }
    for condition in _conditions(program):
        for ask in questions(condition):
            if ask.question in tables:
                asked[ask.question].add(tables[ask.question][ask.name])
    for members in components(course.every):
        for index in members:
            if len(members) > 1 or index in course.every[index]:
                place = program.places[index]
                asked[Question.CHOSEN] |= {index_of(option.bit) for option in place.options}
                if len(place.lines) > 1 or any(line.moves or line.reveals for line in place.lines):
                    asked[Question.VISITED].add(index)
    return Layout(
        gauges=len(program.bounds),
        facts=asked[Question.KNOWN],
        replies=asked[Question.CHOSEN],
        exchanges=asked[Question.VISITED],
        objections=range(len(program.triggers)),
    )


def _conditions(program: Program) -> Iterator[str | None]:
    """Every condition of a program, wherever it is written."""
    yield program.scenario.persona.walks_out_when
    for phase in program.scenario.phases:
        yield phase.requires.when if phase.requires else None
    for trigger in program.triggers:
        yield trigger.source.when
    for place in program.places:
        yield from (line.source.when for line in place.lines)
        for option in place.options:
            yield option.source.when
            yield from (response.source.when for response in option.responses)


def numbered(groups: Iterable[Iterable[int]]) -> list[int]:
    """The number of the group that each member is in."""
    found = {member: number for number, group in enumerate(groups) for member in group}
    return [found[member] for member in range(len(found))]
