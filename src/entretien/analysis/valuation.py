"""All that marking an attempt needs: what can be reached, and what each state is still worth."""

from dataclasses import dataclass

from entretien.analysis.bounds import bounds_of, weighted
from entretien.analysis.budget import UNTIL_TOO_LARGE, Budget
from entretien.analysis.exploring import Explorer
from entretien.analysis.graph import Progress
from entretien.analysis.value_table import ValueTable, table_of
from entretien.analysis.values import best
from entretien.interview.program import compile_scenario
from entretien.scenario.scenario import Scenario
from entretien.scoring.bounds import Bounds


@dataclass(frozen=True, slots=True)
class Valuation:
    """The bounds of a scenario, in one variant, and the worth of its states."""

    bounds: Bounds
    table: ValueTable


def find_valuation(
    scenario: Scenario, budget: Budget = UNTIL_TOO_LARGE, progress: Progress | None = None
) -> Valuation | None:
    """The valuation of a scenario as it is given (see `in_variant`); None when it is too large.

    What `progress` raises goes through: that is how the search is given up.
    """
    explorer = Explorer(compile_scenario(scenario))
    graph = explorer.explore(budget, progress)
    if not graph.complete:
        return None
    table = table_of(explorer, graph, best(graph, weighted(scenario, graph)))
    return Valuation(bounds_of(scenario, graph), table)
