"""What the report says is what a plain search of every state by the engine's rules finds."""

from typing import Any

from hypothesis import HealthCheck, assume, given, settings

from entretien.analysis.budget import Budget
from entretien.analysis.report import Report
from entretien.analysis.reporting import analyse
from entretien.scenario.exchange import Exchange
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.brute_report import brute_report
from samples.building import desk, exchange, item, phase, reply, scenario, selection
from samples.strategies import scenarios

SMALL = Budget(3_000)


def told(report: Report) -> dict[str, Any]:
    """All of a report that does not depend on the order of the search."""
    return {
        "unreached": report.unreached,
        "turns": report.turns,
        "weighted": (report.weighted.best, report.weighted.worst),
        "discriminating": [(each.code, each.min_discriminating) for each in report.competences],
        "endings": [
            (each.id, each.reachable, each.without_fault, each.best, each.worst, len(each.shortest))
            for each in report.endings
        ],
        "replies": report.replies,
        "traps": sorted(report.traps),
        "conditions": set(report.conditions),
    }


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(scenarios())
def test_the_report_of_any_scenario_is_the_one_found_the_long_way(played: Scenario) -> None:
    reference = brute_report(played, SMALL)
    assume(reference.exact)

    assert told(analyse(played)) == told(reference)


def of(*exchanges: Exchange) -> tuple[Report, Report]:
    played = scenario(phase(PhaseName.GREETING, *exchanges))
    return analyse(played), brute_report(played, SMALL)


def test_a_loop_without_a_way_out_is_a_trap() -> None:
    report, reference = of(
        exchange("a", reply("partir", "end:accord"), reply("tourner", "b")),
        exchange("b", reply("encore", "b", again=True)),
    )

    assert report.traps == reference.traps == ("b",)


def test_a_selection_is_as_many_decisions_as_the_items_it_asks_for() -> None:
    listed = selection("infos", item("a", C4_6_4=1), item("b"), item("c"), minimum=2)
    played = scenario(
        desk(PhaseName.PREPARATION, listed),
        phase(PhaseName.GREETING, exchange("x", reply("fin", "end:accord"))),
    )

    (competence,) = analyse(played).competences

    assert competence.min_discriminating == 2
