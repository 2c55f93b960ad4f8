"""Ways through the graph, told as the commands one would give."""

from collections.abc import Iterable

import numpy as np

from entretien.analysis.graph import Graph, Step
from entretien.analysis.layering import edges_from
from entretien.analysis.layout import Marks, Numbers
from entretien.analysis.values import Sums
from entretien.interview.program import Program
from entretien.transcript.commands import Choose, Command, Select

FAR_AWAY = 2**31 - 1
"""The distance of what is not reached."""


class ShortestPaths:
    """The fewest commands from the start to every state, by breadth-first search."""

    def __init__(self, graph: Graph, allowed: Marks | None = None) -> None:
        """Walk the graph; with `allowed`, along these edges only."""
        self._graph = graph
        self._allowed = allowed
        self.distances: Numbers = np.full(len(graph), FAR_AWAY, dtype=np.int64)
        self._by: Numbers = np.full(len(graph), -1, dtype=np.int64)
        self.distances[0] = 0
        frontier = np.array([0])
        while len(frontier):
            frontier = self._next(frontier)

    def reached(self, edges: Numbers) -> Numbers:
        """Those of these edges that some path follows."""
        known: Numbers = edges[self.distances[self._graph.sources[edges]] != FAR_AWAY]
        return known if self._allowed is None else known[self._allowed[known]]

    def to_edge(self, edges: Numbers) -> list[int]:
        """The edges of a shortest path that ends with one of `edges`, all of them reached."""
        last = int(edges[np.argmin(self.distances[self._graph.sources[edges]])])
        path = [last]
        state = int(self._graph.sources[last])
        while state:
            edge = int(self._by[state])
            path.append(edge)
            state = int(self._graph.sources[edge])
        return path[::-1]

    def _next(self, frontier: Numbers) -> Numbers:
        """The states one command further, each with the edge it was first come to by."""
        edges = edges_from(self._graph.starts, frontier)
        if self._allowed is not None:
            edges = edges[self._allowed[edges]]
        targets = self._graph.targets[edges]
        fresh = self.distances[targets] == FAR_AWAY
        found, first = np.unique(targets[fresh], return_index=True)
        self._by[found] = edges[fresh][first]
        self.distances[found] = self.distances[frontier[0]] + 1
        return found


def follow(graph: Graph, sums: Sums, state: int = 0) -> list[int]:
    """The edges of a path that collects what `sums` promises from `state` on, the shortest there is."""
    path = []
    while sums.ends[state] and graph.starts[state] < graph.starts[state + 1]:
        leaving = slice(int(graph.starts[state]), int(graph.starts[state + 1]))
        kept = sums.edges(leaving) + sums.states[graph.targets[leaving]] == sums.states[state]
        edge = leaving.start + int(np.argmax(kept))
        path.append(edge)
        state = int(graph.targets[edge])
    return path


def commands(program: Program, graph: Graph, edges: Iterable[int]) -> tuple[Command, ...]:
    """The commands that follow these edges."""
    return tuple(command(program, graph.kinds[graph.steps[edge]]) for edge in edges)


def command(program: Program, step: Step) -> Command:
    """The command that takes a step."""
    if step.desk >= 0:
        desk = program.desks[step.desk]
        return Select(tuple(item for item, bit in desk.bits.items() if step.picked & bit))
    return Choose(program.places[step.place].options[step.option].source.id)
