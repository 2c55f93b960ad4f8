"""The shipped scenarios, explored whole: exact marks, nothing unreached, nothing to guess."""

from pathlib import Path

import pytest

from entretien.analysis.report import Report, Unreached
from entretien.analysis.reporting import analyse
from entretien.application.auditing import check_deep
from entretien.competences.reader import load
from entretien.content.reading import read_scenario
from entretien.kernel.paths import shipped
from entretien.scenario.scenario import Scenario

SCENARIOS = sorted(shipped("scenarios").glob("*.yaml"))


@pytest.mark.parametrize("file", SCENARIOS, ids=[each.stem for each in SCENARIOS])
def test_every_day_of_a_scenario_is_explored_whole_and_has_nothing_to_mend(file: Path) -> None:
    reports: list[Report] = []

    def explore(scenario: Scenario) -> Report:
        reports.append(analyse(scenario))
        return reports[-1]

    found = check_deep(read_scenario(file, load()), str(file), explore)

    assert [each.diagnostic.message for each in found] == []
    assert all(report.exact for report in reports)
    assert reports[0].unreached == Unreached()
    assert reports[0].weighted.best > 0
