"""How many decisions tell learners apart on a competence, on the path that has the fewest."""

import numpy as np

from entretien.analysis import values
from entretien.analysis.graph import Graph
from entretien.analysis.layout import Marks, Numbers
from entretien.analysis.values import Sums


def discriminating(graph: Graph, points: Numbers) -> Marks:
    """The states where two open choices differ; `points[g]` is what the gain number `g` is worth."""
    marks: Marks = np.zeros(len(graph), dtype=np.bool_)
    for layer in graph.layers:
        earned = points[graph.gains[layer.edges]]
        most, least = np.maximum.reduceat(earned, layer.offsets), np.minimum.reduceat(earned, layer.offsets)
        marks[layer.states] = most != least
    return marks


def fewest(graph: Graph, points: Numbers, choices: Numbers, ends: Marks) -> Sums:
    """From each state, the path with the fewest discriminating decisions, to one of these `ends`.

    `choices` says how many the next command makes at once: picking two items of a list is two decisions.
    """
    return values.fewest(graph, np.where(discriminating(graph, points), choices, 0), ends)
