"""The order of a turn (FORMAT.md), for many interviews at once.

The same turn as `interview.rules`, in the same order, on the same program; where one interview takes one
way, a batch is divided among all of them. That both agree is tested on thousands of scenarios.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np

from entretien.analysis.conditions import Test, Tests
from entretien.analysis.edges import EdgeLog
from entretien.analysis.graph import Feature, Gain, Sighting, Spot, Step
from entretien.analysis.layout import (
    BACK,
    GAUGES,
    TURNS,
    Bit,
    Cells,
    Layout,
    Marks,
    Numbers,
    index_of,
    indices,
)
from entretien.analysis.verdicts import Asked, Verdicts
from entretien.interview.program import Lead, Line, Moves, Option, Place, Program, Trigger
from entretien.interview.rules import AUTOMATIC_LIMIT, ImpossibleMoveError
from entretien.interview.state import NOWHERE
from entretien.scenario.ending import BROKEN_OFF


class Flow(NamedTuple):
    """Interviews on their way, and the edge each is on."""

    cells: Cells
    edges: Numbers

    def where(self, marks: Marks) -> "Flow":
        """Those that are marked."""
        return Flow(self.cells[:, marks], self.edges[marks])

    def __bool__(self) -> bool:
        """Whether there is any."""
        return len(self.edges) > 0


class Passage(NamedTuple):
    """Interviews that come to a spot together."""

    spot: Spot
    flow: Flow
    hops: int = 0
    """Exchanges passed without a reply since the command was given."""


class Said(NamedTuple):
    """A reply, and where it is said."""

    place: Place
    number: int
    option: Option


class Conductor:
    """Conducts batches of interviews through one program, and logs what they do."""

    def __init__(self, program: Program, layout: Layout, log: EdgeLog) -> None:
        self._program = program
        self._layout = layout
        self._log = log
        self._tests = Tests(program.names, layout)
        self._asked: dict[str, Test] = {}
        self.verdicts = Verdicts()
        self._gates = {
            phase.name: (phase.requires.when, program.names.exchanges[phase.requires.otherwise])
            for phase in program.scenario.phases
            if phase.requires
        }
        self._triggers = [
            [number for number, each in enumerate(program.triggers) if place.index in each.places]
            for place in program.places
        ]

    def open_marks(self, place: Place, option: Option, cells: Cells) -> Marks | None:
        """The states in which a reply may be chosen; None for all of them."""
        used = self._reply_bit(option)
        marks = None if used is None or option.again else (cells[used.row] & used.mask) == 0
        if option.source.when is None:
            return marks
        asked = Asked("reply", option.source.id, 0, option.source.when)
        holds = self._holds(asked, cells, place.index, marks)
        return holds if marks is None else marks & holds

    def choose(self, place: Place, first: int, cells: Cells) -> Iterator[Passage]:
        """Every open reply chosen in every state; the states are numbered from `first` on."""
        numbers = np.arange(first, first + cells.shape[1])
        for number, option in enumerate(place.options):
            said = Said(place, number, option)
            marks = self.open_marks(place, option, cells)
            if marks is None:
                yield from self._say(said, numbers, cells.copy())
            elif marks.any():
                yield from self._say(said, numbers[marks], cells[:, marks])

    def select(self, spot: Spot, picked: int, first: int, cells: Cells) -> Iterator[Passage]:
        """The items of the mask `picked` picked at a desk, in every state."""
        program = self._program
        desk = program.desks[spot.desk]
        items = [item for item in desk.source.items if picked & desk.bits[item.id]]
        gain = self._log.gain_of([item.evidence for item in items])
        numbers = np.arange(first, first + cells.shape[1])
        edges = self._log.add(numbers, Step(desk=spot.desk, picked=picked), gain)
        cells = cells.copy()
        for item in items:
            self._set(cells, self._kept(self._layout.replies, index_of(desk.bits[item.id])))
        following = spot.desk + 1
        if following == program.after and spot.ending == NOWHERE:
            yield Passage(Spot(program.opening, NOWHERE, NOWHERE), Flow(cells, edges))
        elif following == len(program.desks):
            yield Passage(Spot(NOWHERE, NOWHERE, spot.ending), Flow(cells, edges))
        else:
            yield Passage(Spot(NOWHERE, following, spot.ending), Flow(cells, edges))

    def arrive(self, place: Place, flow: Flow, hops: int) -> tuple[Flow, list[Passage]]:
        """Come to an exchange: those that stop there, and where the others go on to."""
        self._speak(place, flow)
        if self._always_open(place):
            return flow, []
        stop = np.zeros(len(flow.edges), dtype=np.bool_)
        for option in place.options:
            marks = self.open_marks(place, option, flow.cells)
            stop |= True if marks is None else marks
        if stop.all():
            return flow, []
        passing = flow.where(~stop)
        self._log.sight(Sighting(Feature.EXCHANGE, place.source.id), passing.edges)
        return flow.where(stop), list(self._pass_on(place, passing, hops + 1))

    def _pass_on(self, place: Place, flow: Flow, hops: int) -> Iterator[Passage]:
        if place.way_out is None or (hops == AUTOMATIC_LIMIT and place.way_out.ending == NOWHERE):
            yield self._end(self._program.impasse, flow)
        else:
            yield from self._follow(place, place.way_out, flow, hops)

    def _always_open(self, place: Place) -> bool:
        """Whether some reply is open whatever happened."""
        return any(
            option.test is None and (option.again or self._reply_bit(option) is None)
            for option in place.options
        )

    def _say(self, said: Said, numbers: Numbers, cells: Cells) -> Iterator[Passage]:
        """One reply, up to the reaction it draws."""
        option = said.option
        used = self._reply_bit(option)
        again = None if used is None or not option.again else (cells[used.row] & used.mask) != 0
        self._set(cells, used)
        cells[TURNS] += 1
        self._move(cells, option.moves)
        if again is None or not again.any():
            yield from self._react(said, numbers, cells, first=True)
        else:
            for marks, first in ((~again, True), (again, False)):
                if marks.any():
                    yield from self._react(said, numbers[marks], cells[:, marks], first=first)

    def _react(self, said: Said, numbers: Numbers, cells: Cells, *, first: bool) -> Iterator[Passage]:
        """The client's reactions, each to the states it answers."""
        for variant, response in enumerate(said.option.responses):
            when = response.source.when
            drawn, to = cells, numbers
            if when is not None:
                asked = Asked("reaction", said.option.source.id, variant, when)
                marks = self._holds(asked, cells, said.place.index)
                drawn, to = cells[:, marks], numbers[marks]
                cells, numbers = cells[:, ~marks], numbers[~marks]
            if len(to):
                self._move(drawn, response.moves)
                self._reveal(drawn, response.reveals)
                gain = self._log.gain_of(
                    [said.option.source.evidence, response.source.evidence] if first else []
                )
                step = Step(said.place.index, said.number, variant)
                yield from self._go_on(said.place, response.next or said.option.next, step, gain, to, drawn)
            if when is None:
                return
        if len(numbers):
            gain = self._log.gain_of([said.option.source.evidence] if first else [])
            step = Step(said.place.index, said.number)
            yield from self._go_on(said.place, said.option.next, step, gain, numbers, cells)

    def _go_on(
        self, place: Place, lead: Lead | None, step: Step, gain: Gain, numbers: Numbers, cells: Cells
    ) -> Iterator[Passage]:
        """The client leaves, or objects, or the conversation follows its lead."""
        walks_out = self._program.scenario.persona.walks_out_when
        if walks_out is not None:
            marks = self._holds(Asked("walk_out", "", 0, walks_out), cells, place.index)
            if marks.any():
                edges = self._log.add(numbers[marks], step, gain)
                yield self._end(self._program.walk_out, Flow(cells[:, marks], edges))
                numbers, cells = numbers[~marks], cells[:, ~marks]
        if lead is not None and lead.exchange != NOWHERE:
            for number in self._triggers[place.index]:
                marks = self._provokes(place, self._program.triggers[number], cells)
                if marks.any():
                    edges = self._log.add(numbers[marks], step._replace(objection=number), gain)
                    yield self._raise(self._program.triggers[number], lead, Flow(cells[:, marks], edges))
                    numbers, cells = numbers[~marks], cells[:, ~marks]
        if len(numbers):
            flow = Flow(cells, self._log.add(numbers, step, gain))
            if lead is None:
                yield self._end(self._program.impasse, flow)
            else:
                yield from self._follow(place, lead, flow, 0)

    def _provokes(self, place: Place, trigger: Trigger, cells: Cells) -> Marks:
        raised = self._layout.bit(self._layout.objections[index_of(trigger.bit)])
        marks: Marks = (cells[BACK] == NOWHERE) & ((cells[raised.row] & raised.mask) == 0)
        when = trigger.source.when
        if when is None:
            return marks
        return marks & self._holds(Asked("objection", trigger.source.id, 0, when), cells, place.index, marks)

    def _raise(self, trigger: Trigger, lead: Lead, flow: Flow) -> Passage:
        self._set(flow.cells, self._kept(self._layout.objections, index_of(trigger.bit)))
        flow.cells[BACK] = lead.exchange
        return Passage(Spot(trigger.exchange, NOWHERE, NOWHERE), flow)

    def _follow(self, place: Place, lead: Lead, flow: Flow, hops: int) -> Iterator[Passage]:
        """The conversation goes where `lead` says."""
        if lead.ending != NOWHERE:
            yield self._end(lead.ending, flow)
        elif lead.back:
            backs = flow.cells[BACK].copy()
            flow.cells[BACK] = NOWHERE
            for target in np.unique(backs).tolist():
                yield from self._come(place, target, flow.where(backs == target), hops, back=True)
        else:
            backs = flow.cells[BACK]
            backs[backs == lead.exchange] = NOWHERE
            yield from self._come(place, lead.exchange, flow, hops, back=False)

    def _come(self, place: Place, target: int, flow: Flow, hops: int, *, back: bool) -> Iterator[Passage]:
        """Come to `target` from `place`, unless the entrance of its phase holds back."""
        phase = self._program.places[target].phase
        if phase is not place.phase:
            if not back and (place.phase, phase) not in self._program.moves:
                message = f"{place.source.id}: the plan does not lead from {place.phase} to {phase}"
                raise ImpossibleMoveError(message)
            flow.cells[BACK] = NOWHERE
            gate, otherwise = self._gates.get(phase, (None, NOWHERE))
            if gate is not None:
                held = ~self._holds(Asked("phase", phase.value, 0, gate), flow.cells, place.index)
                if held.any():
                    kept = flow.where(held)
                    self._log.sight(Sighting(Feature.HELD_BACK, phase.value), kept.edges)
                    yield Passage(Spot(otherwise, NOWHERE, NOWHERE), kept, hops)
                    flow = flow.where(~held)
        if flow:
            yield Passage(Spot(target, NOWHERE, NOWHERE), flow, hops)

    def _end(self, ending: int, flow: Flow) -> Passage:
        """The conversation over, and the follow-up begun where there is one."""
        program = self._program
        said = program.endings[ending]
        self._log.earn(flow.edges, said.evidence)
        self._log.sight(Sighting(Feature.ENDING, said.id), flow.edges)
        goes_on = said.kind not in BROKEN_OFF and program.after < len(program.desks)
        nothing = Flow(np.zeros_like(flow.cells), flow.edges)
        return Passage(Spot(NOWHERE, program.after if goes_on else NOWHERE, ending), nothing)

    def _speak(self, place: Place, flow: Flow) -> None:
        """The client's line on the first visit, with its effects and reveals."""
        seen = self._kept(self._layout.exchanges, place.index)
        if all(line.test is None and not line.moves and not line.reveals for line in place.lines):
            self._set(flow.cells, seen)
            return
        left = (
            np.ones(len(flow.edges), dtype=np.bool_)
            if seen is None
            else (flow.cells[seen.row] & seen.mask) == 0
        )
        for variant, line in enumerate(place.lines):
            marks = left.copy()
            if line.source.when is not None:
                asked = Asked("line", place.source.id, variant, line.source.when)
                marks &= self._holds(asked, flow.cells, place.index, left)
            left &= ~marks
            if marks.any():
                self._said(place, variant, line, flow, marks)
        self._set(flow.cells, seen)

    def _said(self, place: Place, variant: int, line: Line, flow: Flow, marks: Marks) -> None:
        if len(place.lines) > 1 or line.reveals:
            self._log.sight(Sighting(Feature.LINE, place.source.id, variant), flow.edges[marks])
        if line.moves or line.reveals:
            changed = flow.cells[:, marks]
            self._move(changed, line.moves)
            self._reveal(changed, line.reveals)
            flow.cells[:, marks] = changed

    def _move(self, cells: Cells, moves: Moves) -> None:
        for gauge, delta in moves:
            row, (low, high) = cells[GAUGES + gauge], self._program.bounds[gauge]
            row += delta
            if delta > 0:
                np.minimum(row, high, out=row)
            np.maximum(row, low, out=row)

    def _reveal(self, cells: Cells, facts: int) -> None:
        for fact in indices(facts):
            self._set(cells, self._kept(self._layout.facts, fact))

    def _set(self, cells: Cells, bit: Bit | None) -> None:
        if bit is not None:
            cells[bit.row] |= bit.mask

    def _reply_bit(self, option: Option) -> Bit | None:
        return self._kept(self._layout.replies, index_of(option.bit))

    def _kept(self, positions: Mapping[int, int], index: int) -> Bit | None:
        position = positions.get(index)
        return None if position is None else self._layout.bit(position)

    def _holds(self, asked: Asked, cells: Cells, at: int, among: Marks | None = None) -> Marks:
        """Where a condition holds, asked at the exchange `at`; `among` says where it matters."""
        test = self._asked.get(asked.text)
        if test is None:
            test = self._asked[asked.text] = self._tests.of(asked.text)
        marks = test(cells, at)
        self.verdicts.note(asked, marks, among)
        return marks
