"""States with the same future made equal, so that exploring them all stays possible.

Three things of a state may no longer matter, and are then set to one value:

- a name that nothing still within reach will ask about (live-variable analysis, as compilers do it;
  what is within reach is found for each state, used replies left out);
- the height of a gauge above every cut it can still fall to, or below every cut it can still rise to:
  addition within bounds is monotone, so the highest, or lowest, value answers every question alike;
- the turns beyond the last one asked about.
"""

from typing import NamedTuple

from entretien.analysis.outlook import FAR, Outlook, together
from entretien.interview.program import Lead, Option, Place, Program
from entretien.interview.state import NOWHERE, State


class Mask(NamedTuple):
    """What of a state is kept."""

    facts: int
    chosen: int
    visited: int
    raised: int
    last_turn: int
    gauges: tuple[tuple[int, int, int, int], ...]
    """`(below, above, low, high)`: under `below` a gauge counts as `low`, from `above` on as `high`."""


class Reduction:
    """The reduction of the states of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._everywhere = Outlook()
        self._everywhere.include_condition(program.names, program.scenario.persona.walks_out_when)
        self._entries = [self._entry(place) for place in program.places]
        self._uses = [[self._use(place, option) for option in place.options] for place in program.places]
        self._offers: dict[tuple[int, int, int], Outlook] = {}
        self._masks: dict[tuple[int, int, int, int], Mask] = {}

    def reduced(self, state: State) -> State:
        """The state that stands for all those with the future of `state`."""
        if state.ending != NOWHERE:  # after the client left, nothing is asked any more
            nothing = (0,) * len(state.gauges)
            return State(NOWHERE, nothing, desk=state.desk, ending=state.ending)
        key = (state.at, state.back, state.chosen, state.raised)
        mask = self._masks.get(key)
        if mask is None:
            mask = self._masks[key] = self._mask(self._future(state))
        gauges = [
            low if value < below else high if value >= above else value
            for value, (below, above, low, high) in zip(state.gauges, mask.gauges, strict=True)
        ]
        return State(
            state.at,
            tuple(gauges),
            state.facts & mask.facts,
            state.chosen & mask.chosen,
            state.visited & mask.visited,
            state.raised & mask.raised,
            state.back,
            min(state.turns, mask.last_turn),
            state.desk,
        )

    def _mask(self, future: Outlook) -> Mask:
        gauges = []
        for gauge, (low, high) in enumerate(self._program.bounds):
            first, last = future.cuts.get(gauge, (FAR, FAR))
            below = first - future.rises.get(gauge, 0) if first < FAR else FAR
            exact = future.exact >> gauge & 1
            gauges.append(
                (-FAR if exact else below, FAR if exact else last + future.falls.get(gauge, 0), low, high)
            )
        return Mask(
            future.facts, future.chosen, future.visited, future.raised, future.last_turn, tuple(gauges)
        )

    def _future(self, state: State) -> Outlook:
        """Everything that may be asked, and moved, from `state` on."""
        program = self._program
        future = together([self._everywhere])
        if state.at == NOWHERE:
            pending = self._arrivals(program.opening)
        else:
            offer = self._offer(state.at, state)
            future.include(offer)
            pending = offer.targets
        if state.back != NOWHERE:
            pending |= self._arrivals(state.back)
        seen = 0
        while pending:
            bit = pending & -pending
            seen |= bit
            index = bit.bit_length() - 1
            offer = self._offer(index, state)
            future.include(self._entries[index])
            if index != state.at:
                future.include(offer)
            pending = (pending | offer.targets) & ~seen
        return future

    def _offer(self, index: int, state: State) -> Outlook:
        """What the replies of an exchange that are not used up may ask, move and lead to."""
        place = self._program.places[index]
        used = state.chosen & sum(option.bit for option in place.options)
        key = (index, used, state.raised)
        known = self._offers.get(key)
        if known is None:
            left = [
                use
                for option, use in zip(place.options, self._uses[index], strict=True)
                if option.again or not used & option.bit
            ]
            known = self._offers[key] = together([*left, self._around(place, state.raised)])
        return known

    def _around(self, place: Place, raised: int) -> Outlook:
        """What an exchange may ask and lead to whatever the reply: its way out, objections, memory."""
        memory = sum(option.bit for option in place.options)
        outlook = Outlook(chosen=memory, targets=self._leads(place, place.way_out))
        for trigger in self._program.triggers:
            if place.index in trigger.places:
                outlook.raised |= trigger.bit
                if not raised & trigger.bit:
                    outlook.include_condition(self._program.names, trigger.source.when)
                    outlook.targets |= 1 << trigger.exchange
        return outlook

    def _use(self, place: Place, option: Option) -> Outlook:
        """What one reply may ask, move and lead to; said again and again, it may move any distance."""
        times = FAR if option.again else 1
        outlook = Outlook(targets=self._leads(place, option.next))
        outlook.include_condition(self._program.names, option.source.when)
        outlook.include_moves(option.moves, times)
        for response in option.responses:
            outlook.include_condition(self._program.names, response.source.when)
            outlook.include_moves(response.moves, times)
            outlook.targets |= self._leads(place, response.next)
        return outlook

    def _entry(self, place: Place) -> Outlook:
        """What is asked and moved when the conversation comes to `place`."""
        outlook = Outlook(visited=place.bit)
        for line in place.lines:
            outlook.include_condition(self._program.names, line.source.when)
            outlook.include_moves(line.moves)
        for phase in self._program.scenario.phases:
            if phase.name is place.phase and phase.requires:
                outlook.include_condition(self._program.names, phase.requires.when)
        return outlook

    def _leads(self, place: Place, lead: Lead | None) -> int:
        """Where a lead said in `place` may come out; staying in a phase asks nothing at its entrance."""
        if lead is None or lead.exchange == NOWHERE:
            return 0
        same = self._program.places[lead.exchange].phase is place.phase
        return 1 << lead.exchange if same else self._arrivals(lead.exchange)

    def _arrivals(self, target: int) -> int:
        """Where a lead from another phase may come out: at `target`, or where the entrance holds back."""
        entrance = self._program.entrances.get(self._program.places[target].phase)
        return 1 << target | (0 if entrance is None else 1 << entrance.otherwise)
