"""States put in layers, so that what they are worth is found in one pass from the end."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from entretien.analysis.graph import Batch, Layer, Narrow
from entretien.analysis.layout import Numbers

UNRANKED = -1


def layered(batches: Sequence[Batch], starts: Numbers, targets: Narrow) -> tuple[tuple[Layer, ...], bool]:
    """The layers of a graph, from the end, and whether every command leads to an earlier one, or to an end.

    A state's layer is the most commands that may follow it. Where interviews may go round for ever there
    is no such number: the batches are then the layers, in the order that needs the fewest passes.
    """
    found = _of_batches(batches, starts)
    ranks = _ranks(found, starts, targets)
    if (ranks == UNRANKED).any():
        return found, False
    order = np.argsort(ranks, kind="stable")
    cuts = np.searchsorted(ranks[order], np.arange(1, int(ranks.max()) + 2))
    layers = (_layer(order[first:last], starts) for first, last in pairwise(cuts))
    return tuple(layers), True


def _of_batches(batches: Sequence[Batch], starts: Numbers) -> tuple[Layer, ...]:
    return tuple(
        _layer(np.arange(batch.first, batch.last), starts)
        for batch in reversed(batches)
        if starts[batch.first] < starts[batch.last]
    )


def _layer(states: Numbers, starts: Numbers) -> Layer:
    """These states and their edges, as slices where they follow one another."""
    sizes = starts[states + 1] - starts[states]
    offsets = np.cumsum(sizes) - sizes
    if int(states[-1]) - int(states[0]) + 1 == len(states):
        edges = slice(int(starts[states[0]]), int(starts[states[-1] + 1]))
        return Layer(slice(int(states[0]), int(states[-1]) + 1), edges, offsets, sizes)
    return Layer(states, edges_from(starts, states), offsets, sizes)


def edges_from(starts: Numbers, states: Numbers) -> Numbers:
    """The edges that leave these states, state by state."""
    sizes = starts[states + 1] - starts[states]
    offsets = np.cumsum(sizes) - sizes
    numbers: Numbers = np.arange(int(sizes.sum())) + np.repeat(starts[states] - offsets, sizes)
    return numbers


def _ranks(layers: Sequence[Layer], starts: Numbers, targets: Narrow) -> Narrow:
    """The most commands that may follow each state; `UNRANKED` where they may go on for ever."""
    ranks: Narrow = np.where(np.diff(starts) == 0, 0, UNRANKED).astype(np.int32)
    left = -1
    while left != (left := int((ranks == UNRANKED).sum())) and left:
        for layer in layers:
            after = ranks[targets[layer.edges]]
            least = np.minimum.reduceat(after, layer.offsets)
            most = np.maximum.reduceat(after, layer.offsets)
            ranks[layer.states] = np.where(least == UNRANKED, UNRANKED, most + 1)
    return ranks
