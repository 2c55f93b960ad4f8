"""The best sums a scenario lets a learner reach: the honest denominators of marks."""

from entretien.analysis.graph import Graph, Progress, TooManyStatesError, explore
from entretien.analysis.values import components, values
from entretien.interview.program import compile_scenario
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds

MAX_STATES = 600_000
"""States looked at before a scenario is said too large for exact bounds."""


def find_bounds(
    scenario: Scenario, max_states: int = MAX_STATES, progress: Progress | None = None
) -> Bounds | None:
    """The exact bounds of a scenario as it is given (see `in_variant`); None when it is too large."""
    try:
        graph = explore(compile_scenario(scenario), max_states, progress)
    except TooManyStatesError:
        return None
    order = components(graph)
    weights = dict(scenario.assesses)
    weighted = [
        sum(weights.get(code, 0) * points for code, points in zip(graph.codes, gain, strict=True))
        for gain in graph.distinct
    ]
    return Bounds(
        weighted=_best(graph, order, weighted),
        competences=tuple(
            (code, _best(graph, order, [gain[column] for gain in graph.distinct]))
            for column, code in enumerate(graph.codes)
        ),
    )


def _best(graph: Graph, order: list[list[int]], points: list[int]) -> int:
    return values(graph, order, points, max)[0]
