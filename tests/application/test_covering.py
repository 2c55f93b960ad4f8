"""Which competences a set of scenarios assesses."""

from dataclasses import replace

from entretien.analysis.reporting import analyse
from entretien.application.covering import cover
from entretien.competences.reader import load
from entretien.kernel.ids import ScenarioId
from entretien.scenario.phases import PhaseName
from entretien.scenario.scenario import Scenario
from samples.building import DIAGNOSIS, WELCOME, exchange, phase, reply, scenario


def of(name: str, level: int, *claimed: str) -> Scenario:
    opening = exchange(
        "a",
        reply("bien", "b", evidence=((WELCOME, 2), (DIAGNOSIS, 1))),
        reply("mal", "b", evidence=((WELCOME, -1),)),
    )
    closing = exchange("b", reply("x", "end:accord", evidence=((WELCOME, 1),)), reply("y", "end:accord"))
    assesses = tuple((code, 1) for code in (WELCOME, DIAGNOSIS) if code in claimed)
    played = scenario(phase(PhaseName.GREETING, opening, closing), assesses=assesses)
    return replace(played, id=ScenarioId(name), title=name, level=level)


def test_scenarios_go_from_the_easiest_and_only_what_is_claimed_is_a_line() -> None:
    coverage = cover([of("dur", 3, WELCOME), of("facile", 1, WELCOME)], load(), analyse)

    assert [each.id for each in coverage.scenarios] == ["facile", "dur"]
    assert [row.code for row in coverage.rows] == [WELCOME]
    assert [each.scenario for each in coverage.rows[0].covered] == ["facile", "dur"]


def test_a_line_says_the_best_and_the_decisions_that_assess_it() -> None:
    coverage = cover([of("un", 1, WELCOME, DIAGNOSIS)], load(), analyse)

    told = {row.code: (row.covered[0].best, row.covered[0].decisions) for row in coverage.rows}
    assert told == {WELCOME: (3, 2), DIAGNOSIS: (1, 1)}
