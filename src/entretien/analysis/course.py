"""Where each exchange may lead, whatever the conditions: the scenario as a plain graph.

Objections are kept apart: an exchange *provokes* them, and what they lead back to is known only in play.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from entretien.interview.program import Lead, Option, Place, Program
from entretien.interview.state import NOWHERE

Targets = tuple[int, ...]
"""Exchanges, by number, each once."""


class Course:
    """The leads of a program, exchange by exchange."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.options = tuple(
            tuple(self._of_option(place, option) for option in place.options) for place in program.places
        )
        """Where each reply may lead."""
        self.ways_out = tuple(self._of_lead(place, place.way_out) for place in program.places)
        self.provoked = tuple(
            tuple(number for number, each in enumerate(program.triggers) if place.index in each.places)
            for place in program.places
        )
        """The objections that may be raised in each exchange, by number."""

    @cached_property
    def leads(self) -> tuple[Targets, ...]:
        """Where each exchange may lead by its replies and its way out."""
        return tuple(
            _once(target for targets in (*options, way_out) for target in targets)
            for options, way_out in zip(self.options, self.ways_out, strict=True)
        )

    @cached_property
    def aside(self) -> tuple[Targets, ...]:
        """The same, with the objections that may come first."""
        triggers = self._program.triggers
        return tuple(
            _once([*leads, *(triggers[number].exchange for number in provoked)])
            for leads, provoked in zip(self.leads, self.provoked, strict=True)
        )

    @cached_property
    def every(self) -> tuple[Targets, ...]:
        """The same again, with every way back an objection might take."""
        back = _once(
            target for index, leads in enumerate(self.leads) if self.provoked[index] for target in leads
        )
        return tuple(
            _once([*targets, *back]) if self._gives_back(place) else targets
            for place, targets in zip(self._program.places, self.aside, strict=True)
        )

    def arrivals(self, target: int) -> Targets:
        """Where a lead from another phase may come out: at `target`, or where its entrance holds back."""
        entrance = self._program.entrances.get(self._program.places[target].phase)
        return (target,) if entrance is None else _once((target, entrance.otherwise))

    def _of_option(self, place: Place, option: Option) -> Targets:
        leads = (option.next, *(response.next for response in option.responses))
        return _once(target for lead in leads for target in self._of_lead(place, lead))

    def _of_lead(self, place: Place, lead: Lead | None) -> Targets:
        if lead is None or lead.exchange == NOWHERE:
            return ()
        same = self._program.places[lead.exchange].phase is place.phase
        return (lead.exchange,) if same else self.arrivals(lead.exchange)

    def _gives_back(self, place: Place) -> bool:
        leads = [place.way_out]
        for option in place.options:
            leads += [option.next, *(response.next for response in option.responses)]
        return any(lead is not None and lead.back for lead in leads)


def _once(targets: Iterable[int]) -> Targets:
    return tuple(dict.fromkeys(targets))


def components(successors: Sequence[Targets]) -> list[list[int]]:
    """The strongly connected components, each after those it leads to (Tarjan 1972, without recursion)."""
    index = [-1] * len(successors)
    low = [0] * len(successors)
    placed = bytearray(len(successors))
    pending: list[int] = []
    found: list[list[int]] = []
    counter = 0
    for root in range(len(successors)):
        work = [(root, 0)] if index[root] == -1 else []
        while work:
            node, edge = work.pop()
            if edge == 0:
                index[node] = low[node] = counter
                counter += 1
                pending.append(node)
            if edge == len(successors[node]):
                if low[node] == index[node]:
                    found.append(_popped(pending, node, placed))
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                continue
            work.append((node, edge + 1))
            target = successors[node][edge]
            if index[target] == -1:
                work.append((target, 0))
            elif not placed[target]:
                low[node] = min(low[node], index[target])
    return found


def _popped(pending: list[int], root: int, placed: bytearray) -> list[int]:
    component: list[int] = []
    while True:
        node = pending.pop()
        placed[node] = 1
        component.append(node)
        if node == root:
            return component
