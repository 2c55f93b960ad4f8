"""What each state is still worth: the best and worst sums of points from it to an ending.

A cycle earns nothing: evidence counts the first time, and what has been chosen stays chosen. States of
a cycle (a strongly connected component) therefore share one value, found in one pass over components.
"""

from array import array
from collections.abc import Callable, Sequence

from entretien.analysis.graph import Graph

Choice = Callable[[int, int], int]
"""`max` for the best value, `min` for the worst."""

UNKNOWN = -(2**62)
"""The value of a state from which no ending can be reached."""


def components(graph: Graph) -> list[list[int]]:
    """The strongly connected components, each after those it leads to (Tarjan 1972, without recursion)."""
    index = array("q", [-1]) * len(graph)
    low = array("q", [0]) * len(graph)
    placed = bytearray(len(graph))
    pending: list[int] = []
    found: list[list[int]] = []
    counter = 0
    for root in range(len(graph)):
        if index[root] != -1:
            continue
        index[root] = low[root] = counter
        counter += 1
        pending.append(root)
        work = [(root, graph.starts[root])]
        while work:
            state, edge = work.pop()
            if edge == graph.starts[state + 1]:
                if low[state] == index[state]:
                    found.append(_popped(pending, state, placed))
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[state])
                continue
            work.append((state, edge + 1))
            target = graph.targets[edge]
            if index[target] == -1:
                index[target] = low[target] = counter
                counter += 1
                pending.append(target)
                work.append((target, graph.starts[target]))
            elif not placed[target]:
                low[state] = min(low[state], index[target])
    return found


def _popped(pending: list[int], root: int, placed: bytearray) -> list[int]:
    component: list[int] = []
    while True:
        state = pending.pop()
        placed[state] = 1
        component.append(state)
        if state == root:
            return component


def values(
    graph: Graph, order: Sequence[Sequence[int]], points: Sequence[int], choice: Choice
) -> "array[int]":
    """The value of every state, where `points[g]` is what the gain number `g` is worth."""
    worth = array("q", [UNKNOWN]) * len(graph)
    component_of = array("q", [0]) * len(graph)
    for number, component in enumerate(order):
        for state in component:
            component_of[state] = number
    for number, component in enumerate(order):
        reached: list[int] = []
        for state in component:
            first, last = graph.starts[state], graph.starts[state + 1]
            if first == last:
                reached.append(0)
            for edge in range(first, last):
                target = graph.targets[edge]
                if component_of[target] != number and worth[target] != UNKNOWN:
                    reached.append(points[graph.gains[edge]] + worth[target])
        if reached:
            value = choice(*reached) if len(reached) > 1 else reached[0]
            for state in component:
                worth[state] = value
    return worth
