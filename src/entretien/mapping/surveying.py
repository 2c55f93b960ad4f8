"""From a scenario to its map."""

from entretien.mapping.condition_words import ConditionWords
from entretien.mapping.lanes import lanes
from entretien.mapping.links import links
from entretien.mapping.references import References
from entretien.mapping.scenario_map import ScenarioMap
from entretien.scenario.scenario import Scenario


def survey(scenario: Scenario) -> ScenarioMap:
    """The map of a scenario, already in its variant."""
    references = References(scenario)
    conditions = ConditionWords(scenario, references)
    found = tuple(links(scenario, conditions))
    reached = {link.target for link in found}
    return ScenarioMap(scenario.title, tuple(lanes(scenario, references, conditions, reached)), found)
