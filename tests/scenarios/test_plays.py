"""The shipped scenarios: clean, and every golden play comes out as it was written."""

from pathlib import Path

import pytest

from entretien.application.golden import conduct, read_play
from entretien.competences.reader import load
from entretien.content.cache import open_scenario
from entretien.content.reading import read_scenario
from entretien.kernel.paths import shipped
from entretien.scenario.ending import EndingKind
from entretien.scenario.scenario import Scenario

SCENARIOS = sorted(shipped("scenarios").glob("*.yaml"))
PLAYS = sorted(shipped("scenarios", "plays").glob("*.play"))


NOT_PLAYED = frozenset({EndingKind.IMPASSE})
"""Endings that no choice is meant to reach."""

TRAINEE = frozenset({"trainee", "middling"})
"""What plays of a typical trainee are called."""


def played(name: str) -> Scenario:
    scenario = open_scenario(shipped("scenarios", f"{name}.yaml"), load()).scenario
    assert scenario is not None
    return scenario


@pytest.mark.parametrize("file", SCENARIOS, ids=[each.stem for each in SCENARIOS])
def test_a_shipped_scenario_has_no_mistake(file: Path) -> None:
    assert read_scenario(file, load()).diagnostics == ()


@pytest.mark.parametrize("file", PLAYS, ids=[each.stem for each in PLAYS])
def test_a_golden_play_comes_out_as_written(file: Path) -> None:
    golden = read_play(file)

    again = conduct(played(golden.scenario), golden.variant, golden.choices)

    assert again.text == golden.text
    assert again.ending == golden.ending


@pytest.mark.parametrize("scenario", [each.stem for each in SCENARIOS])
def test_every_scenario_has_a_best_a_worst_and_a_trainee_s_play(scenario: str) -> None:
    kinds = {file.name.split(".")[1] for file in PLAYS if file.name.startswith(f"{scenario}.")}

    assert {"best", "worst"} <= kinds
    assert kinds & TRAINEE


@pytest.mark.parametrize("scenario", [each.stem for each in SCENARIOS])
def test_every_ending_has_a_play(scenario: str) -> None:
    wanted = {each.id for each in played(scenario).all_endings() if each.kind not in NOT_PLAYED}
    endings = {read_play(file).ending for file in PLAYS if file.name.startswith(f"{scenario}.")}

    assert wanted <= endings
