"""What no path ever comes to, and the two paths that bound all marks."""

from collections import Counter
from collections.abc import Iterator

from entretien.analysis.report import Report, Unreached
from entretien.interview.program import compile_scenario
from entretien.kernel.ids import ReplyId
from entretien.kernel.language import _, plural
from entretien.mapping.lanes import ending_card, objection_card
from entretien.mapping.overlays.overlay import STRONGEST, Overlay, Reading, Sense
from entretien.mapping.overlays.paths import path_overlay
from entretien.mapping.scenario_map import ScenarioMap
from entretien.scenario.scenario import Scenario


def report_overlays(scenario: Scenario, scenario_map: ScenarioMap, report: Report) -> Iterator[Overlay]:
    """The best path, the worst, and what is never reached; `scenario` is in the variant explored."""
    program, edges = compile_scenario(scenario), scenario_map.edges()
    exact = report.exact
    best = _("Meilleur chemin") if exact else _("Meilleur chemin trouvé")
    worst = _("Plus mauvais chemin") if exact else _("Plus mauvais chemin trouvé")
    yield path_overlay(best, Sense.GOOD, program, edges, report.best)
    yield path_overlay(worst, Sense.BAD, program, edges, report.worst)
    yield unreached_overlay(scenario_map, report.unreached, exact=exact)


def unreached_overlay(scenario_map: ScenarioMap, unreached: Unreached, *, exact: bool) -> Overlay:
    """What is never reached: whole cards, and those of which a reply is never open.

    Unless the exploration was `exact`, it may be reached all the same.
    """
    cards = {**_partly(scenario_map, frozenset(unreached.replies)), **_never(unreached)}
    edges = {
        edge: Reading(STRONGEST)
        for edge, links in scenario_map.edges().items()
        if cards.get(edge[0]) == _NEVER or all(link.reply in unreached.replies for link in links)
    }
    never = _("jamais atteint") if exact else _("pas atteint pour l'instant")
    partly = _("en partie")
    return Overlay(_("Jamais atteint"), Sense.BAD, {1: partly, STRONGEST: never}, cards, edges)


_NEVER = Reading(STRONGEST)


def _never(unreached: Unreached) -> dict[str, Reading]:
    cards = [
        *unreached.exchanges,
        *map(ending_card, unreached.endings),
        *map(objection_card, unreached.objections),
    ]
    return dict.fromkeys(cards, _NEVER)


def _partly(scenario_map: ScenarioMap, shut: frozenset[ReplyId]) -> dict[str, Reading]:
    """The cards where a reply is never open, with how many there are."""
    counts = Counter(
        source
        for source, reply in {(each.source, each.reply) for each in scenario_map.links}
        if reply in shut
    )
    return {
        card: Reading(
            1,
            plural("{count} réponse jamais ouverte", "{count} réponses jamais ouvertes", count).format(
                count=count
            ),
        )
        for card, count in counts.items()
    }
