"""The best sums a scenario lets a learner reach: the honest denominators of marks."""

import numpy as np

from entretien.analysis.budget import UNTIL_TOO_LARGE, Budget
from entretien.analysis.exploring import explore
from entretien.analysis.graph import Graph, Progress
from entretien.analysis.layout import Numbers
from entretien.analysis.values import best
from entretien.interview.program import compile_scenario
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds


def find_bounds(
    scenario: Scenario, budget: Budget = UNTIL_TOO_LARGE, progress: Progress | None = None
) -> Bounds | None:
    """The exact bounds of a scenario as it is given (see `in_variant`); None when it is too large."""
    graph = explore(compile_scenario(scenario), budget, progress)
    return bounds_of(scenario, graph) if graph.complete else None


def bounds_of(scenario: Scenario, graph: Graph) -> Bounds:
    """The bounds that a complete graph proves."""
    return Bounds(
        weighted=int(best(graph, weighted(scenario, graph)).points[0]),
        competences=tuple(
            (code, int(best(graph, points_of(graph, column)).points[0]))
            for column, code in enumerate(graph.codes)
        ),
    )


def weighted(scenario: Scenario, graph: Graph) -> Numbers:
    """What each distinct gain adds to the weighted sum."""
    weights = dict(scenario.assesses)
    return _matrix(graph) @ np.array([weights.get(code, 0) for code in graph.codes], dtype=np.int64)


def points_of(graph: Graph, column: int) -> Numbers:
    """What each distinct gain adds to one competence."""
    return _matrix(graph)[:, column]


def _matrix(graph: Graph) -> Numbers:
    return np.array(graph.distinct, dtype=np.int64).reshape(len(graph.distinct), len(graph.codes))
